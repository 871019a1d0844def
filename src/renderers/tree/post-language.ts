/**
 * A language tag that a browser understands, or null. Sites also send what names none: `und`, `zxx`, and X's own
 * tags in the range for private use (`qme`: media only).
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-2.2.1
 */
export function languageOf(lang: string | null): string | null {
  if (lang === null || /^(?:und|zxx|mul|q[a-t][a-z])\b/iu.test(lang)) return null;
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? null;
  } catch {
    return null;
  }
}

function primary(tag: string): string {
  const end = tag.indexOf('-');
  return (end < 0 ? tag : tag.slice(0, end)).toLowerCase();
}

/** Whether somebody who reads the one reads the other: `en-GB` and `en`. */
export function isSameLanguage(one: string, other: string): boolean {
  return one === other || primary(one) === primary(other);
}
