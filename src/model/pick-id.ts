/**
 * Id of a post in a session, for its pick and for what was seen of it: 128 bits of SHA-256, base64url. The same post
 * picked twice, or on two devices, is one pick.
 * @param identity see `identityOf`
 */
export async function pickId(sid: string, identity: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${sid}\n${identity}`));
  const bytes = String.fromCharCode(...new Uint8Array(digest, 0, 16));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
