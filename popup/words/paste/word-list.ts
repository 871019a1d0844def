interface WordItem {
  /** From 1. */
  readonly level: number;
  readonly ordered: boolean;
}

function descendants(element: Element): Element[] {
  return [...element.querySelectorAll('[style]')];
}

/**
 * What a paragraph of Word's is in a list, or null where it is none. Word puts paragraphs on the clipboard, with the
 * number or the dot as words of their own and the level in a style that only Word knows.
 * @see https://learn.microsoft.com/en-us/previous-versions/office/developer/office2000/aa155477(v=office.10)
 */
export function wordItemOf(paragraph: Element): WordItem | null {
  const style = paragraph.getAttribute('style') ?? '';
  const level = /mso-list:[^:;]*\blevel(\d)/iu.exec(style)?.[1];
  if (level === undefined) return null;
  const marker = descendants(paragraph).find((one) => /mso-list:\s*ignore/iu.test(one.getAttribute('style') ?? ''));
  const sign = marker?.textContent?.trim() ?? '';
  // "1.", "b)", "(iv)", "2.1." Lone letters are the dots of symbol fonts.
  return { level: Number(level), ordered: /^\(?(?:\d+|[a-z]{1,5})(?:\.\d+)*[.)]/iu.test(sign) };
}
