import { lowerTag } from '../../model/hashtag.ts';
import { linksOf, mentionsOf, tagsOf } from '../reading/from-runs.ts';
import { timeOfMastodonId } from '../reading/ids.ts';
import { languageOf } from '../reading/language.ts';
import { withCard } from '../reading/links.ts';
import { firstOutside } from '../reading/structure.ts';
import { timeIn } from '../reading/time-element.ts';
import { Ways } from '../reading/ways.ts';
import type { Reading } from '../site.ts';
import { type Anatomy, anatomyOf } from './anatomy.ts';
import { cardIn, mediaIn } from './media.ts';
import { nameByClass, nameByStructure, peopleIn } from './people.ts';
import { acctOf, profileUrl, statusUrl } from './permalink.ts';
import { readQuote } from './quote.ts';
import { selectors } from './selectors.ts';
import { foldedTags, hasFoldedTags, inlineQuote, tagsBelow, textIn } from './text.ts';

/** What stands for a text that is not in the page: a closed warning or filter. Null where the text is there. */
function closedIn({ post, body, quotePlace }: Anatomy): Element | null {
  return body === null ? firstOutside(post, selectors.closed, quotePlace) : null;
}

/** The button that opens a closed warning or filter. */
export function moreIn(parts: Anatomy): HTMLElement | null {
  return closedIn(parts)?.querySelector('button') ?? null;
}

/** Everything that a Mastodon page shows of one post. */
export function readPost(post: Element, page: URL): Reading | null {
  const parts = anatomyOf(post, page);
  if (parts === null) return null;
  const { own, link, quote, quotePlace, body, bodyBy, prepend } = parts;
  const people = peopleIn(parts, page);
  const ways = new Ways();

  const linked = people.authors.map((author) => acctOf(author, page))[0] ?? null;
  const handle = ways.need('author.handle', [() => linked, () => own.acct]) ?? own.acct;
  const name = ways.need('author.name', [
    () => nameByClass(post, prepend, quotePlace),
    () => nameByStructure(people.authors, own.acct),
  ]);

  const shownTime = timeIn(link.querySelector('time'));
  const timeById = timeOfMastodonId(own.id);
  const time = ways.need('time', [() => shownTime, () => timeById]);
  ways.agreeInTime('time', shownTime, timeById, 60);

  const text = textIn(body, page);
  ways.read('text', [() => (bodyBy === 'class' ? body : null), () => (bodyBy === 'lang' ? body : null)], () => body);
  const isTranslated = firstOutside(post, selectors.translated, quotePlace) !== null;
  if (isTranslated) ways.doubts.push('text: translated');

  const folded = hasFoldedTags(parts) ? foldedTags(parts) : [];
  if (hasFoldedTags(parts) && folded.length === 0) ways.doubts.push('tags: some are folded away');

  return {
    post: {
      site: 'mastodon',
      id: own.id,
      url: ways.need('url', [() => statusUrl(own.acct, own.id, page)]) ?? '',
      author: { name: name ?? '', handle, url: profileUrl(handle, page) },
      time,
      text,
      lang: ways.read('lang', [() => languageOf(body)]),
      tags: tagsOf(text, lowerTag, [...tagsBelow(parts), ...folded]),
      mentions: mentionsOf(text),
      links: withCard(linksOf(text), quotePlace === null ? (inlineQuote(body) ?? cardIn(parts, page)) : null),
      media: mediaIn(parts),
      quote: ways.read('quote', [() => (quote === null ? null : readQuote(quote, inlineQuote(body), page))]),
      repostedBy: ways.read('repostedBy', [() => people.booster]),
      replyTo: ways.read('replyTo', [() => people.answered]),
      truncated: closedIn(parts) !== null,
      promoted: false,
      edited: firstOutside(post, selectors.edited, quotePlace) !== null,
      translated: isTranslated,
      optedOut: firstOutside(post, selectors.optedOut, quotePlace) !== null,
    },
    readBy: ways.readBy,
    doubts: ways.doubts,
  };
}
