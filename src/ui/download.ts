/** Milliseconds after which the browser has surely begun to read what it saves. */
const READ = 60_000;

/** Hands the browser what a file is made of, to be saved. */
export function download(name: string, mediaType: string, ...contents: readonly BlobPart[]): void {
  const url = URL.createObjectURL(new Blob([...contents], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ);
}
