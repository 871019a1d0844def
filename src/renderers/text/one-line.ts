/** Words of several lines on one. */
export function oneLine(words: string): string {
  return words
    .split(/[\r\n]/u)
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');
}
