/** Elements whose contents are no words of the text around them. */
const SILENT = 'script, style, noscript, template, svg, button, textarea, select, video, audio, [role="button"]';

/** Direction marks that sites wrap around names so that they do not disturb each other, and blanks. */
const AROUND = /^[\s\u200E\u200F\u202A-\u202E\u2066-\u2069]+|[\s\u200E\u200F\u202A-\u202E\u2066-\u2069]+$/gu;

export function isSilent(element: Element): boolean {
  return element.matches(SILENT);
}

/** The next node that does not lie in the one where the walker stands; null after the last. */
function nextBeside(walker: TreeWalker): Node | null {
  let next = walker.nextSibling();
  while (next === null && walker.parentNode() !== null) next = walker.nextSibling();
  return next;
}

/** The words in an element, emoji pictures as the emoji they stand for. Never recurses: pages nest as they like. */
export function wordsOf(element: Element): string {
  const isPlain = element.firstElementChild === null || element.querySelector(`img, ${SILENT}`) === null;
  if (isPlain) return element.textContent ?? '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let words = '';
  let node = walker.nextNode();
  while (node !== null) {
    const isPassed = node instanceof Element && isSilent(node);
    if (!(node instanceof Element)) words += node.nodeValue;
    else if (!isPassed && node.localName === 'img') words += node.getAttribute('alt') ?? '';
    node = isPassed ? nextBeside(walker) : walker.nextNode();
  }
  return words;
}

/** A name or handle: one line, nothing around it. */
export function nameOf(words: string): string {
  return words.replace(AROUND, '').replace(/(?<!\s)\s*\n\s*/gu, ' ');
}

/** The words of an element as a name or handle. */
export function nameIn(element: Element): string {
  return nameOf(wordsOf(element));
}

/** `@handle` without its `@`, or null where the words are something else. */
export function handleOf(words: string): string | null {
  return words.startsWith('@') && words.length > 1 ? words.slice(1) : null;
}
