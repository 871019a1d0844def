import { lowerTag, normaliseTag } from '../../model/hashtag.ts';
import { identityOf } from '../../model/identity.ts';
import type { Quote } from '../../model/post.ts';
import { linksOf, mentionsOf, tagsOf } from '../reading/from-runs.ts';
import { timeOfMastodonId } from '../reading/ids.ts';
import { languageOf } from '../reading/language.ts';
import { withCard } from '../reading/links.ts';
import { timeIn } from '../reading/time-element.ts';
import { Ways } from '../reading/ways.ts';
import type { Glance, Reading } from '../site.ts';
import { cardIn, mediaIn } from './media.ts';
import type { Parts, TakeApart } from './parts.ts';
import { textIn } from './text.ts';

/** Permalink on the reader's server: the author's own where the author is one of its people. */
function urlOf({ author, id, server }: Parts): string {
  return author === null ? `https://${server}/statuses/${id}` : `${author.url}/${id}`;
}

/** What a content script needs of a post at once. */
export function glanceAt(parts: Parts | null): Glance | null {
  if (parts === null) return null;
  const { author, server, body, id, answered } = parts;
  const text = textIn(body, server);
  const time = timeIn(parts.time) ?? timeOfMastodonId(id);
  const url = urlOf(parts);
  const handle = author?.handle ?? '';
  return {
    url,
    identity: identityOf({ site: 'mastodon', url, author: { handle }, time, text }),
    tags: tagsOf(text, normaliseTag),
    handle: handle.toLowerCase(),
    replyTo: answered?.toLowerCase() ?? null,
    time,
    promoted: false,
  };
}

function quoteOf(parts: Parts | null): Quote | null {
  if (parts === null) return null;
  const { author, name, server, body, time, id } = parts;
  return {
    url: urlOf(parts),
    author: { name, handle: author?.handle ?? '', url: author?.url ?? null },
    time: timeIn(time) ?? timeOfMastodonId(id),
    text: textIn(body, server),
  };
}

/** Everything that a client shows of one post. */
export function readParts(parts: Parts | null, takeApart: TakeApart): Reading | null {
  if (parts === null) return null;
  const { id, server, author, body, bodyIsSure, quote } = parts;
  const ways = new Ways();
  const handle = ways.need('author.handle', [() => author?.handle ?? null]) ?? '';
  const name = ways.need('author.name', [() => (parts.name === '' ? null : parts.name)]) ?? '';
  const shownTime = timeIn(parts.time);
  const time = ways.need('time', [() => shownTime, () => timeOfMastodonId(id)]);
  ways.agreeInTime('time', shownTime, timeOfMastodonId(id), 60);
  const text = textIn(body, server);
  ways.read('text', [() => (bodyIsSure ? body : null)], () => body);
  return {
    post: {
      site: 'mastodon',
      id,
      url: ways.need('url', [() => urlOf(parts)]) ?? '',
      author: { name, handle, url: author?.url ?? null },
      time,
      text,
      lang: ways.read('lang', [() => languageOf(body) ?? languageOf(body?.querySelector('[lang]') ?? null)]),
      tags: tagsOf(text, lowerTag),
      mentions: mentionsOf(text),
      links: withCard(linksOf(text), quote === null ? cardIn(parts) : null),
      media: mediaIn(parts),
      quote: ways.read('quote', [() => (quote === null ? null : quoteOf(takeApart(quote)))]),
      repostedBy: ways.read('repostedBy', [() => parts.booster]),
      replyTo: ways.read('replyTo', [() => parts.answered]),
      truncated: body === null && parts.closed !== null,
      promoted: false,
      edited: parts.edited,
      translated: false,
      optedOut: false,
    },
    readBy: ways.readBy,
    doubts: ways.doubts,
  };
}
