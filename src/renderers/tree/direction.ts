import type { Run } from '../../model/rich-text.ts';

export type Direction = 'ltr' | 'rtl' | 'auto';

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Mandaic}\p{Script=Samaritan}]/u;
const LETTER = /\p{L}/u;
/** What says nothing of the language around it, however it is written. */
const FOREIGN = /(?:https?:\/\/|[@#＃])\S*/giu;

/** Direction of the first letter outside addresses, handles and hashtags; `auto` where there is none. */
export function directionOf(text: string): Direction {
  const letter = LETTER.exec(text.replace(FOREIGN, ''));
  if (letter === null) return 'auto';
  return RIGHT_TO_LEFT.test(letter[0]) ? 'rtl' : 'ltr';
}

/** Direction of a post's own words: an Arabic post stays right-to-left when it opens with an English hashtag. */
export function directionOfRuns(runs: readonly Run[]): Direction {
  return directionOf(runs.map((run) => (run.type === 'text' ? run.text : ' ')).join(''));
}

/** Direction of the script that a locale is written in. */
export function directionOfLocale(locale: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(locale).maximize().script ?? '';
  return ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr'].includes(script) ? 'rtl' : 'ltr';
}
