/** Milliseconds after which the browser has surely begun to read what it saves. */
const READ = 60_000;

/** Hands the browser a text, or the parts of one, to save as a file. */
export function download(name: string, mediaType: string, ...contents: readonly string[]): void {
  const url = URL.createObjectURL(new Blob([...contents], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ);
}
