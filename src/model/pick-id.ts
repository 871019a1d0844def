/**
 * Id of the pick of a post in a session: 128 bits of SHA-256, base64url. The same post picked twice, or on two
 * devices, is one pick.
 */
export async function pickId(sid: string, url: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${sid}\n${url}`));
  const bytes = String.fromCharCode(...new Uint8Array(digest, 0, 16));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
