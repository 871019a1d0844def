import { once } from '../reading/at-once.ts';
import { firstOutside, within } from '../reading/structure.ts';
import { nameIn } from '../reading/words.ts';
import type { Anatomy } from './anatomy.ts';
import { acctOf } from './permalink.ts';
import { selectors } from './selectors.ts';

export interface People {
  /** Links to the author's profile in the head of the post. */
  readonly authors: readonly Element[];
  readonly booster: string | null;
  /** Account, or name, of whom the line above the post says that it answers. */
  readonly answered: string | null;
}

/** The line above a post without its class: a link to somebody's profile before the first one to the author's. */
function linkAbove({ post, own, body, quotePlace }: Anatomy, page: URL): Element | null {
  for (const link of post.getElementsByTagName('a')) {
    const acct = acctOf(link, page);
    if (acct === null || within(body, link) || within(quotePlace, link)) continue;
    return sameAcct(acct, own.acct) ? null : link;
  }
  return null;
}

/** Who is who: the author, and by the line above the post who boosted it or whom it answers. */
export const peopleIn = once((parts: Anatomy, page: URL): People => {
  const { post, own, body, quotePlace, prepend } = parts;
  const authors = [...post.getElementsByTagName('a')].filter(
    (link) =>
      sameAcct(acctOf(link, page), own.acct) &&
      !within(body, link) &&
      !within(quotePlace, link) &&
      !within(prepend, link),
  );
  const above = prepend === null ? linkAbove(parts, page) : prepend.querySelector('a');
  const person = above === null ? null : (acctOf(above, page) ?? (nameIn(above) || null));
  // On a boost the article has the boost's id.
  const idOfItem = post.closest('article')?.getAttribute('data-id') ?? own.id;
  const isReply = prepend?.querySelector(selectors.reply) != null;
  const isBoost = prepend?.querySelector(selectors.boost) != null || (!isReply && idOfItem !== own.id);
  return { authors, booster: isBoost ? person : null, answered: isBoost ? null : person };
});

/** The author's name by the element that has nothing else in it. */
export function nameByClass(post: Element, prepend: Element | null, quotePlace: Element | null): string | null {
  for (const name of post.querySelectorAll(selectors.name)) {
    if (!within(prepend, name) && !within(quotePlace, name)) return nameIn(name) || null;
  }
  return null;
}

/** The author's name by the part that direction marks set apart, or by the words of the link without the handle. */
export function nameByStructure(authors: readonly Element[], acct: string): string | null {
  for (const link of authors) {
    const apart = firstOutside(link, 'bdi', null);
    if (apart !== null) return nameIn(apart) || null;
  }
  for (const link of authors) {
    const words = nameIn(link);
    const handle = words.toLowerCase().lastIndexOf(`@${acct.toLowerCase()}`);
    const name = (handle < 0 ? words : words.slice(0, handle)).trim();
    if (name !== '') return name;
  }
  return null;
}

export function sameAcct(one: string | null, other: string): boolean {
  return one !== null && one.toLowerCase() === other.toLowerCase();
}
