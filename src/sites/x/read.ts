import { lowerTag } from '../../model/hashtag.ts';
import { linksOf, mentionsOf, tagsOf } from '../reading/from-runs.ts';
import { languageOf } from '../reading/language.ts';
import { withCard } from '../reading/links.ts';
import { firstOutside } from '../reading/structure.ts';
import { timeIn } from '../reading/time-element.ts';
import { Ways } from '../reading/ways.ts';
import { handleOf } from '../reading/words.ts';
import type { Reading } from '../site.ts';
import { anatomyOf, peopleIn } from './anatomy.ts';
import { cardIn, mediaIn, writtenLinks } from './media.ts';
import { profileOf, profileUrl, statusUrl, timeOf } from './permalink.ts';
import { isPromoted } from './promoted.ts';
import { readQuote } from './quote.ts';
import { selectors } from './selectors.ts';
import { moreIn, textIn } from './text.ts';

function reposterByTestId(post: Element): string | null {
  const context = post.querySelector(selectors.reposter);
  const link = context?.closest('a') ?? context?.querySelector('a') ?? null;
  return link === null ? null : profileOf(link);
}

/** Everything that an X page shows of one post. */
export function readPost(post: Element): Reading | null {
  const parts = anatomyOf(post);
  if (parts === null) return null;
  const { own, link, quote, body } = parts;
  const people = peopleIn(parts);
  const ways = new Ways();

  const shownHandle = handleOf(people.at?.words ?? '');
  const handle = ways.need('author.handle', [() => shownHandle, () => own.handle]) ?? '';
  ways.agree('author.handle', shownHandle, own.handle);
  const name = ways.need('author.name', [() => people.name?.words ?? null]) ?? '';

  const timeElement =
    link.querySelector('time') ?? firstOutside(post, 'a time', quote) ?? firstOutside(post, 'time', quote);
  const shownTime = timeIn(timeElement);
  const timeById = timeOf(own);
  const time = ways.need('time', [() => shownTime, () => timeById]);
  ways.agreeInTime('time', shownTime, timeById, 60);

  const text = textIn(body);
  ways.read('text', [() => (parts.bodyIsSure ? body : null)], () => body);
  const card = cardIn(parts);
  const isWritten = card !== null && writtenLinks(body).includes(card);

  return {
    post: {
      site: 'x',
      id: own.id,
      url: ways.need('url', [() => statusUrl(own.handle ?? shownHandle, own.id)]) ?? '',
      author: { name, handle, url: handle === '' ? null : profileUrl(handle) },
      time,
      text,
      lang: ways.read('lang', [() => languageOf(body)]),
      tags: tagsOf(text, lowerTag),
      mentions: mentionsOf(text),
      links: withCard(linksOf(text), isWritten ? null : card),
      media: mediaIn(parts),
      quote: ways.read('quote', [() => (quote === null ? null : readQuote(quote))]),
      repostedBy: ways.read('repostedBy', [() => reposterByTestId(post), () => people.reposter?.handle ?? null]),
      replyTo: ways.read('replyTo', [() => handleOf(people.answered?.words ?? '')]),
      truncated: moreIn(post, quote) !== null,
      promoted: isPromoted(post),
      edited: own.rest === 'history',
      translated: false,
      optedOut: firstOutside(post, selectors.locked, quote) !== null,
    },
    readBy: ways.readBy,
    doubts: ways.doubts,
  };
}
