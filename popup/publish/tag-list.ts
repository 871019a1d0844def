/** Tags as they are typed, with commas between them: as typed, each once, however it is written. */
export function readTags(typed: string): string[] {
  const tags = new Map<string, string>();
  for (const word of typed.split(/[,،、，\n]/u)) {
    const tag = word.trim().replace(/^[#＃]+/u, '');
    const same = tag.toLowerCase();
    if (tag !== '' && !tags.has(same)) tags.set(same, tag);
  }
  return [...tags.values()];
}

export function writeTags(tags: readonly string[]): string {
  return tags.join(', ');
}
