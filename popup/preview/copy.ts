function write(texts: Readonly<Record<string, string>>): Promise<boolean> {
  const blobs = Object.entries(texts).map(([type, words]) => [type, new Blob([words], { type })] as const);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]).then(
    () => true,
    () => false,
  );
}

/**
 * Puts a draft on the clipboard, for editors that take formatted text and for those that take plain text. False if the
 * browser refused.
 */
export function copyFormatted(html: string, plain: string): Promise<boolean> {
  return write({ 'text/html': html, 'text/plain': plain });
}

/** Puts a source on the clipboard as the text that it is. False if the browser refused. */
export function copySource(source: string): Promise<boolean> {
  return write({ 'text/plain': source });
}
