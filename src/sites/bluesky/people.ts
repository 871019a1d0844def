import { once } from '../reading/at-once.ts';
import { within } from '../reading/structure.ts';
import { nameIn, nameOf } from '../reading/words.ts';
import type { Anatomy } from './anatomy.ts';
import { actorOfLink, handleOfActor } from './permalink.ts';
import { selectors } from './selectors.ts';

export interface People {
  readonly name: string | null;
  /** The author's handle as shown, without `@`. */
  readonly handle: string | null;
  /** Handle, or the name where the address has a DID. */
  readonly reposter: string | null;
  readonly answered: string | null;
}

/** The stretches of text in a link, such as a name and the handle below it. */
function lines(link: Element): string[] {
  const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode() !== null) {
    const line = nameOf(walker.currentNode.nodeValue ?? '');
    if (line !== '') found.push(line);
  }
  return found;
}

/** A person by a link to their profile. */
function personOf(link: Element | undefined): string | null {
  if (link === undefined) return null;
  const handle = handleOfActor(actorOfLink(link) ?? 'did:');
  return handle ?? (nameIn(link) || null);
}

/**
 * Who is who, by order: who reposted it stands before the author's picture; then name and `@handle`; whom it answers
 * stands between the permalink and the text.
 */
export const peopleIn = once(({ post, own, link: permalink, quote, body, headEnd }: Anatomy): People => {
  const links = [...post.getElementsByTagName('a')].filter(
    (link) => actorOfLink(link) !== null && !within(quote, link) && !within(body, link) && !follows(link, headEnd),
  );
  const isPicture = (link: Element): boolean =>
    link.querySelector(selectors.picture) !== null || link.textContent?.trim() === '';
  const isAuthor = (link: Element): boolean => actorOfLink(link) === own.actor || own.handle === null;
  const picture = links.findIndex(isPicture);
  const head = picture < 0 ? links.findIndex(isAuthor) : picture;
  const named = links.slice(Math.max(head, 0)).filter((link) => !isPicture(link));
  const words = named.filter((link) => isAuthor(link) && !follows(link, permalink)).flatMap(lines);
  const at = words.find((line) => own.handle !== null && line.toLowerCase() === `@${own.handle.toLowerCase()}`);
  const shown = at ?? words.find((line, index) => index > 0 && line.startsWith('@'));
  return {
    name: words.find((line) => line !== shown) ?? null,
    handle: shown?.slice(1) ?? null,
    reposter: personOf(head > 0 ? links[0] : undefined),
    answered: personOf(named.find((link) => permalink !== null && follows(link, permalink))),
  };
});

function follows(link: Element, other: Element | null): boolean {
  return other !== null && (other.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
