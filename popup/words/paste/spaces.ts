/**
 * The text with ordinary spaces in the place of those that programs put to keep HTML from swallowing them. One stays
 * that does not break a line where typographers want none: before French punctuation and inside guillemets.
 */
export function ordinarySpaces(text: string): string {
  return text
    .replaceAll(/[ \u00A0]{2,}/gu, (spaces) => ' '.repeat(spaces.length))
    .replaceAll(/(?<![«‹])\u00A0(?![!?:;»›%€])/gu, ' ');
}
