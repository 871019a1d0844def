/**
 * Puts HTML on the clipboard: as formatted text for editors that take it, and as source for those that take plain
 * text. False if the browser refused.
 */
export async function copyHtml(html: string): Promise<boolean> {
  const as = (type: string) => new Blob([html], { type });
  const item = new ClipboardItem({ 'text/html': as('text/html'), 'text/plain': as('text/plain') });
  return navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  );
}
