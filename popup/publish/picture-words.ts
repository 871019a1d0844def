import { text } from '../../src/i18n/text.ts';
import type { Draft } from '../../src/model/draft.ts';
import { pullQuoteOf } from './beginning.ts';
import type { PictureWords } from './picture/pull-quote-picture.ts';

/** What the picture of the pull quote says; null where the draft has no pull quote. */
export function pictureWords(draft: Draft): PictureWords | null {
  const quote = pullQuoteOf(draft);
  if (quote === '') return null;
  const { hashtags, number } = draft;
  const chat = hashtags[0] === undefined ? [] : [`#${hashtags[0]}`];
  const session = number === null ? [] : [text('session_numbered', number)];
  return { quote, below: [...chat, ...session].join(' · ') };
}
