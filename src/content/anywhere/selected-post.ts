import { lowerTag } from '../../model/hashtag.ts';
import { plainText } from '../../model/plain-text.ts';
import type { Author, Post } from '../../model/post.ts';
import { linksOf, tagsOf } from '../../sites/reading/from-runs.ts';
import { languageOf } from '../../sites/reading/language.ts';
import { webAddress } from '../../sites/reading/links.ts';
import { type Markup, runsOf } from '../../sites/reading/runs.ts';

/** What a page marks as the address of one part of it. @see https://microformats.org/wiki/h-entry (`u-url`) */
const PERMALINK = 'a[href]:has(time), a.u-url[href], a[rel~="bookmark"][href]';
const AUTHOR = '.p-author, [rel~="author"], [itemprop="author"]';
/** Characters of the words by which a browser finds a place in a page again. */
const FRAGMENT = 60;

const markup: Markup = {
  blocks: true,
  link(link, words) {
    const url = webAddress(link, 'href');
    return url === null ? null : { type: 'link', text: words.trim(), url };
  },
};

/** The smallest part of the page around an element that has an address of its own, and that address. */
function partAround(element: Element): { part: Element; url: string } | null {
  for (let part: Element | null = element; part !== null && part !== document.body; part = part.parentElement) {
    const link = part.matches(PERMALINK) ? part : part.querySelector(PERMALINK);
    const url = link === null ? null : webAddress(link, 'href');
    if (url !== null) return { part, url };
  }
  return null;
}

/**
 * Address of a passage: the page's, and the words at which it begins.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
function addressOfPassage(words: string): string {
  const canonical = document.querySelector('link[rel="canonical"]');
  const page = new URL((canonical === null ? null : webAddress(canonical, 'href')) ?? location.href);
  const start = words
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, FRAGMENT)
    .replace(/\s\S*$/u, '');
  page.hash = `:~:text=${encodeURIComponent(start).replaceAll('-', '%2D')}`;
  return page.href;
}

function authorIn(part: Element): Author {
  const marked = part.querySelector(AUTHOR);
  const link = marked?.closest('a[href]') ?? marked?.querySelector('a[href]') ?? null;
  const name = marked?.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? '';
  const site = location.hostname.replace(/^www\./u, '');
  return { name: name === '' ? site : name, handle: '', url: link === null ? null : webAddress(link, 'href') };
}

function timeIn(part: Element): string | null {
  const milliseconds = Date.parse(part.querySelector('time[datetime]')?.getAttribute('datetime') ?? '');
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}

/**
 * The selected text as a post of any page: with the nearest permalink, author and time that the page marks as such,
 * else with the page's own address. Null where nothing is selected.
 */
export function selectedPost(): Post | null {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.toString().trim() === '') return null;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: node } = range;
  const around = node instanceof Element ? node : node.parentElement;
  if (around === null) return null;
  const body = document.createElement('div');
  body.append(range.cloneContents());
  const text = runsOf(body, markup);
  const found = partAround(around);
  const part = found?.part ?? around;
  return {
    site: 'web',
    id: '',
    url: found?.url ?? addressOfPassage(plainText(text)),
    author: authorIn(part),
    time: found === null ? null : timeIn(part),
    text,
    lang: languageOf(around.closest('[lang]')),
    tags: tagsOf(text, lowerTag),
    mentions: [],
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
  };
}
