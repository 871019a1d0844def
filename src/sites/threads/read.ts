import { lowerTag } from '../../model/hashtag.ts';
import type { Quote } from '../../model/post.ts';
import { linksOf, mentionsOf, tagsOf } from '../reading/from-runs.ts';
import { timeOfThreadsCode } from '../reading/ids.ts';
import { languageOf } from '../reading/language.ts';
import { withCard } from '../reading/links.ts';
import { timeIn } from '../reading/time-element.ts';
import { Ways } from '../reading/ways.ts';
import type { Reading } from '../site.ts';
import { type Anatomy, anatomyOf } from './anatomy.ts';
import { cardIn, mediaIn } from './media.ts';
import { postUrl, profileOf, profileUrl } from './permalink.ts';
import { tagsApart, textIn } from './text.ts';

/** The handle by the link with the author's name: profile links in the post's head, before its time. */
function shownHandle({ post, own, link }: Anatomy): string | null {
  for (const other of post.getElementsByTagName('a')) {
    if ((other.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) === 0) break;
    const handle = profileOf(other);
    if (handle?.toLowerCase() === own.handle.toLowerCase()) return handle;
  }
  return null;
}

/** Who brought the post here: a profile link before the author's own. */
function reposterIn({ post, own }: Anatomy): string | null {
  for (const link of post.getElementsByTagName('a')) {
    const handle = profileOf(link);
    if (handle !== null) return handle.toLowerCase() === own.handle.toLowerCase() ? null : handle;
  }
  return null;
}

/** A post that was edited has a button between its time and its menu; menus say that they open. */
function isEdited({ link, body, buttons }: Anatomy): boolean {
  const end = body ?? buttons.at(-4);
  return buttons.some((button) => {
    const isAfterTime = (link.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const isBeforeEnd = end != null && (end.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    return isAfterTime && isBeforeEnd && !button.hasAttribute('aria-expanded') && !button.hasAttribute('aria-haspopup');
  });
}

function readQuote(quote: Element): Quote | null {
  const parts = anatomyOf(quote);
  if (parts === null) return null;
  const { own, link, body } = parts;
  return {
    url: postUrl(own),
    author: { name: own.handle, handle: own.handle, url: profileUrl(own.handle) },
    time: timeIn(link.querySelector('time')),
    text: textIn(body),
  };
}

/** Everything that a Threads page shows of one post. Names are not shown: the handle stands for them. */
export function readPost(post: Element): Reading | null {
  const parts = anatomyOf(post);
  if (parts === null) return null;
  const { own, link, quote, body } = parts;
  const ways = new Ways();

  const handle = ways.need('author.handle', [() => shownHandle(parts), () => own.handle]) ?? own.handle;
  const time = ways.need('time', [() => timeIn(link.querySelector('time')), () => timeOfThreadsCode(own.code)]);
  const text = textIn(body);
  ways.read('text', [() => body]);

  return {
    post: {
      site: 'threads',
      id: own.code,
      url: ways.need('url', [() => postUrl(own)]) ?? '',
      author: { name: handle, handle, url: profileUrl(handle) },
      time,
      text,
      lang: ways.read('lang', [() => languageOf(body)]),
      tags: tagsOf(text, lowerTag, tagsApart(parts)),
      mentions: mentionsOf(text),
      links: withCard(linksOf(text), cardIn(parts)),
      media: mediaIn(parts),
      quote: ways.read('quote', [() => (quote === null ? null : readQuote(quote))]),
      repostedBy: ways.read('repostedBy', [() => reposterIn(parts)]),
      replyTo: ways.read('replyTo', []),
      truncated: false,
      promoted: false,
      edited: isEdited(parts),
      translated: false,
      optedOut: false,
    },
    readBy: ways.readBy,
    doubts: ways.doubts,
  };
}
