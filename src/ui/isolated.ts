/** A name within a sentence, whose direction is its own: neither turns the other's words around. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
