import { lowerTag } from '../../model/hashtag.ts';
import type { Quote } from '../../model/post.ts';
import { linksOf, mentionsOf, tagsOf } from '../reading/from-runs.ts';
import { timeOfLinkedInId } from '../reading/ids.ts';
import { languageOf } from '../reading/language.ts';
import { withCard } from '../reading/links.ts';
import { firstOutside } from '../reading/structure.ts';
import { Ways } from '../reading/ways.ts';
import { nameOf, wordsOf } from '../reading/words.ts';
import type { Reading } from '../site.ts';
import { type Anatomy, anatomyOf, partsOf } from './anatomy.ts';
import { cardIn, mediaIn } from './media.ts';
import { profileOf } from './profile.ts';
import { nameIn, textIn } from './text.ts';
import { urnIn, urnUrl } from './urn.ts';

function readQuote(quote: Element): Quote | null {
  const { author, body } = partsOf(quote, null);
  const profile = author === null ? null : profileOf(author);
  if (author === null || profile === null) return null;
  const marked = quote.closest('[data-urn]') === quote ? quote : quote.querySelector('[data-urn]');
  const own = urnIn(marked?.getAttribute('data-urn') ?? null);
  return {
    url: own === null ? null : urnUrl(own),
    author: { name: nameIn(author), handle: profile.slug, url: profile.url },
    time: own === null ? null : timeOfLinkedInId(own.id),
    text: textIn(body),
  };
}

/** Signed out, a word beside the time says so; signed in, no structure tells it from other words. */
function isEdited({ post, quote }: Anatomy): boolean {
  const after = firstOutside(post, 'time + span', quote);
  return after !== null && nameOf(wordsOf(after)) !== '';
}

/** Everything that a LinkedIn page shows of one post. */
export function readPost(post: Element, page: URL): Reading | null {
  const parts = anatomyOf(post, page);
  if (parts === null) return null;
  const { own, ownBy, author, authorIsSure, quote, body, bodyIsSure } = parts;
  const profile = author === null ? null : profileOf(author);
  const ways = new Ways();

  const handle = ways.need('author.handle', [
    () => (authorIsSure ? (profile?.slug ?? null) : null),
    () => profile?.slug ?? null,
  ]);
  const name = ways.need('author.name', [
    () => (author !== null && authorIsSure ? nameIn(author) : null),
    () => (author === null ? null : nameIn(author)),
  ]);
  const text = textIn(body);
  ways.read('text', [() => (bodyIsSure ? body : null)], () => body);
  const url = urnUrl(own);
  ways.need('url', [() => (ownBy === 'attribute' ? url : null), () => url]);

  return {
    post: {
      site: 'linkedin',
      id: own.id,
      url,
      author: { name: name ?? '', handle: handle ?? '', url: profile?.url ?? null },
      time: ways.need('time', [() => timeOfLinkedInId(own.id)]),
      text,
      lang: ways.read('lang', [() => languageOf(body)]),
      tags: tagsOf(text, lowerTag),
      mentions: mentionsOf(text),
      links: withCard(linksOf(text), cardIn(parts)),
      media: mediaIn(parts),
      quote: ways.read('quote', [() => (quote === null ? null : readQuote(quote))]),
      // The line above a post says who shared, liked or found it; nothing but its words tells which.
      repostedBy: null,
      replyTo: null,
      truncated: false,
      // What is paid for has another kind of URN, and is not found at all.
      promoted: false,
      edited: isEdited(parts),
      translated: false,
      optedOut: false,
    },
    readBy: ways.readBy,
    doubts: ways.doubts,
  };
}
