import type { Draft } from '../../src/model/draft.ts';

/** WordPress keeps 200 characters of a slug, in which every byte beyond ASCII takes three. */
const LONGEST = 190;

/** Without the accents of Latin letters; in other scripts a mark may be half of a letter. */
function unaccented(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
}

/** Words as they stand in an address: `What’s on the shelf?` becomes `whats-on-the-shelf`. */
export function slugOf(words: string): string {
  const parts = unaccented(words.toWellFormed())
    .toLowerCase()
    .replaceAll(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{M}\p{N}_]+/u)
    .filter((part) => part !== '');
  let slug = '';
  for (const part of parts) {
    const longer = slug === '' ? part : `${slug}-${part}`;
    if (encodeURIComponent(longer).length > LONGEST) break;
    slug = longer;
  }
  return slug;
}

/** The title's slug, with the session's number where the title does not tell it. Empty: the blog makes one. */
export function slugOfDraft({ number }: Pick<Draft, 'number'>, title: string): string {
  const slug = slugOf(title);
  const told = number === null || slug.split('-').includes(String(number));
  return told || slug === '' ? slug : slugOf(`${number} ${title}`);
}
