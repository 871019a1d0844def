/** Tags as somebody types them: commas between them, perhaps with `#` as on the networks. Each once. */
export function readTags(typed: string): string[] {
  const tags = typed.split(/[,،、;\n]/).map((tag) => tag.trim().replace(/^#+/, '').replace(/\s+/g, ' '));
  const known = new Map(tags.filter((tag) => tag !== '').map((tag) => [tag.toLowerCase(), tag]));
  return [...known.values()];
}

/** The same as they are written back. */
export function canonicalTags(typed: string): string {
  return readTags(typed).join(', ');
}
