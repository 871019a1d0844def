import { lowerTag, normaliseTag } from '../../../src/model/hashtag.ts';
import type { Run } from '../../../src/model/rich-text.ts';
import { hashtagRun, linksOf, mentionsOf, tagsOf } from '../../../src/sites/reading/from-runs.ts';
import { languageOf } from '../../../src/sites/reading/language.ts';
import { webAddress } from '../../../src/sites/reading/links.ts';
import { type Markup, runsOf } from '../../../src/sites/reading/runs.ts';
import { isPutAway, outermost, rowOfButtons } from '../../../src/sites/reading/structure.ts';
import { timeIn } from '../../../src/sites/reading/time-element.ts';
import { Ways } from '../../../src/sites/reading/ways.ts';
import { nameIn } from '../../../src/sites/reading/words.ts';
import type { Site } from '../../../src/sites/site.ts';

const ORIGIN = 'https://site.example';
const PERMALINK = /^\/@([^/]+)\/(\w+)\/?$/;

const selectors = {
  hint: 'a[href*="/@"] > time',
  post: 'article',
  author: 'header a',
  text: '.text',
};

interface Parts {
  readonly url: string;
  readonly handle: string;
  readonly id: string;
  readonly time: string | null;
  readonly body: Element | null;
}

/** Tags and mentions among the links of a text. */
const markup: Markup = {
  link(link, words): Run | null {
    const text = words.trim();
    const address = webAddress(link, 'href');
    if (text.startsWith('#')) return hashtagRun(text);
    if (text.startsWith('@')) return { type: 'mention', text, handle: text.slice(1), url: address };
    return address === null ? null : { type: 'link', text, url: address };
  },
};

function textIn(body: Element | null): Run[] {
  return body === null ? [] : runsOf(body, markup);
}

/** The parts of a post, or null where nothing leads to it. */
function partsOf(post: Element): Parts | null {
  const time = post.querySelector(selectors.hint);
  const path = time?.closest('a')?.getAttribute('href') ?? '';
  const [, handle, id] = PERMALINK.exec(path.replace(ORIGIN, '')) ?? [];
  if (handle === undefined || id === undefined) return null;
  const body = post.querySelector(selectors.text);
  return { url: `${ORIGIN}/@${handle}/${id}`, handle, id, time: timeIn(time), body };
}

/** Example, at site.example. */
export const example: Site = {
  id: 'example',
  name: 'Example',
  matches: ['https://site.example/*'],
  alsoReads: [],
  selectors,
  postOf: (hinted) => (isPutAway(hinted) ? null : outermost(hinted, selectors.post)),
  glance(post) {
    const parts = partsOf(post);
    if (parts === null) return null;
    const { url, handle, time, body } = parts;
    const tags = tagsOf(textIn(body), normaliseTag);
    return { url, identity: url, tags, handle: handle.toLowerCase(), replyTo: null, time, promoted: false };
  },
  read(post) {
    const parts = partsOf(post);
    if (parts === null) return null;
    const { url, handle, id, body } = parts;
    const ways = new Ways();
    const author = post.querySelector(selectors.author);
    const text = textIn(body);
    ways.read('text', [() => body]);
    return {
      post: {
        site: 'example',
        id,
        url: ways.need('url', [() => url]) ?? url,
        author: {
          name: ways.need('author.name', [() => (author === null ? null : nameIn(author))]) ?? '',
          handle: ways.need('author.handle', [() => handle]) ?? handle,
          url: `${ORIGIN}/@${handle}`,
        },
        time: ways.need('time', [() => parts.time]),
        text,
        lang: ways.read('lang', [() => languageOf(body)]),
        tags: tagsOf(text, lowerTag),
        mentions: mentionsOf(text),
        links: linksOf(text),
        media: [],
        quote: null,
        repostedBy: null,
        replyTo: null,
        truncated: false,
        promoted: false,
        edited: false,
        translated: false,
        optedOut: false,
      },
      readBy: ways.readBy,
      doubts: ways.doubts,
    };
  },
  slot(post) {
    const parent = rowOfButtons(post, 2, null);
    return parent === null ? null : { parent, before: null };
  },
  more: () => null,
};
