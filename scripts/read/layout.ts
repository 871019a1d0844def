const INDENT = /^\s*\n\s*$/u;

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode() !== null) found.push(walker.currentNode as Text);
  return found;
}

/**
 * Takes out what a formatter has put into a saved page: the networks' own scripts write no line ends and blanks between
 * elements, and texts keep theirs. Pages without such are left as they are.
 */
export function undoLayout(saved: Document): void {
  const texts = textNodes(saved.body);
  const between = texts.filter((text) => INDENT.test(text.data) && text.parentNode?.childNodes.length !== 1);
  if (between.length < saved.body.getElementsByTagName('*').length / 2) return;
  for (const text of between) text.remove();
  for (const text of texts) if (text.data.includes('\n')) text.data = text.data.replace(/\n[ \t]+/gu, '\n');
}
