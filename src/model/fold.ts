/**
 * Words in the form in which they are compared in searches: without case, accents, or the difference between a letter
 * and its wide or joined form. @see https://unicode.org/reports/tr15/ (NFKD)
 */
export function fold(words: string): string {
  return words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
