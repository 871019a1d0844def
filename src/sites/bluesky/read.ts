import { lowerTag } from '../../model/hashtag.ts';
import type { Quote } from '../../model/post.ts';
import { linksOf, mentionsOf, tagsOf } from '../reading/from-runs.ts';
import { timeOfTid } from '../reading/ids.ts';
import { withCard } from '../reading/links.ts';
import { Ways } from '../reading/ways.ts';
import { nameIn } from '../reading/words.ts';
import type { Reading } from '../site.ts';
import { type Anatomy, anatomyOf } from './anatomy.ts';
import { cardIn, mediaIn } from './media.ts';
import { type People, peopleIn } from './people.ts';
import { handleOfActor, postOfLink, postUrl, profileUrl } from './permalink.ts';
import { selectors } from './selectors.ts';
import { textIn } from './text.ts';

/** Canonical permalink. A page may be addressed by DID; elsewhere Bluesky writes handles, so the handle shown counts. */
export function urlOf({ own, ownBy }: Anatomy, { handle }: People): string {
  return postUrl(ownBy === 'page' && own.handle === null && handle !== null ? handle : own.actor, own.key);
}

/** Quotes rarely have a permalink; without one their time shows only in words of the reader's language. */
function readQuote(quote: Element): Quote {
  const body = quote.querySelector(selectors.text);
  const lines = [...quote.querySelectorAll('[dir]')]
    .filter((block) => block !== body && block.querySelector('[dir]') === null && !body?.contains(block))
    .map(nameIn)
    .filter((line) => line !== '');
  const at = lines.find((line, index) => index > 0 && line.startsWith('@'));
  const handle = at?.slice(1) ?? '';
  const own = [...quote.getElementsByTagName('a')].map(postOfLink).find((link) => link !== null) ?? null;
  return {
    url: own === null ? null : postUrl(own.actor, own.key),
    author: { name: lines[0] ?? '', handle, url: handle === '' ? null : profileUrl(handle) },
    time: own === null ? null : timeOfTid(own.key),
    text: textIn(body),
  };
}

function handleInTestId(post: Element): string | null {
  const handle = /^\w+-by-(.+)$/u.exec(post.getAttribute('data-testid') ?? '')?.[1] ?? null;
  // Bluesky's name for a handle that does not lead back to its owner.
  return handle === 'handle.invalid' ? null : handle;
}

/** Everything that a Bluesky page shows of one post. */
export function readPost(post: Element, page: URL): Reading | null {
  const parts = anatomyOf(post, page);
  if (parts === null) return null;
  const { own, ownBy, quote, body } = parts;
  const people = peopleIn(parts);
  const ways = new Ways();

  const named = own.handle;
  const marked = handleInTestId(post);
  const handle = ways.need('author.handle', [() => people.handle, () => named, () => marked]) ?? '';
  ways.agree('author.handle', people.handle, named);
  ways.agree('author.handle', people.handle, marked);
  const name = ways.need('author.name', [() => people.name]) ?? '';
  const url = urlOf(parts, people);
  ways.need('url', [() => (ownBy === 'link' ? url : null), () => url]);

  const text = textIn(body);
  ways.read('text', [() => (parts.bodyIsSure ? body : null)], () => body);
  const actor = handle === '' ? own.actor : handle;

  return {
    post: {
      site: 'bluesky',
      id: own.key,
      url,
      author: { name, handle, url: profileUrl(handleOfActor(own.actor) ?? actor) },
      time: ways.need('time', [() => timeOfTid(own.key)]),
      text,
      lang: ways.read('lang', []),
      tags: tagsOf(text, lowerTag),
      mentions: mentionsOf(text),
      links: withCard(linksOf(text), cardIn(parts)),
      media: mediaIn(parts),
      quote: ways.read('quote', [() => (quote === null ? null : readQuote(quote))]),
      repostedBy: ways.read('repostedBy', [() => people.reposter]),
      replyTo: ways.read('replyTo', [() => people.answered]),
      truncated: false,
      promoted: false,
      edited: false,
      translated: false,
      optedOut: false,
    },
    readBy: ways.readBy,
    doubts: ways.doubts,
  };
}
