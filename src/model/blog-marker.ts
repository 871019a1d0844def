/**
 * The class by which a session's draft is found on a blog: on its first block. Of letters, digits, `_` and single hyphens
 * alone: two hyphens in a row end an HTML comment, so that WordPress writes them otherwise.
 */
export function markerOf(sid: string): string {
  const safe = sid.replaceAll(/[^A-Za-z0-9-]|(?<![A-Za-z0-9])-/gu, (character) => {
    return `_${character.codePointAt(0)?.toString(16)}_`;
  });
  return `chat-highlights-${safe}`;
}
