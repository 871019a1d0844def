import { sites } from '../../../src/sites/registry.ts';
import type { Glance, Reading, Site } from '../../../src/sites/site.ts';

function siteById(id: string): Site {
  const site = sites.find((one) => one.id === id);
  if (site === undefined) throw new Error(id);
  return site;
}

function postsOf(site: Site): Element[] {
  const posts = [...document.querySelectorAll(site.selectors.hint)].map((hinted) => site.postOf(hinted));
  return [...new Set(posts)].filter((post) => post !== null);
}

const page = (): URL => new URL(location.href);

interface Look {
  readonly glance: Glance | null;
  readonly reading: Reading | null;
  /** Where the button would go: markup of the element without its contents, how many buttons it has, and doubts. */
  readonly slot: { readonly parent: string; readonly buttons: number; readonly isInPost: boolean } | null;
}

/** What the content script gets of every post of the page, and whether looking left the page as it was. */
export function look(siteId: string): { readonly looks: readonly Look[]; readonly isUntouched: boolean } {
  const site = siteById(siteId);
  const before = document.documentElement.outerHTML;
  const looks = postsOf(site).map((post) => {
    const slot = site.slot(post);
    return {
      glance: site.glance(post, page()),
      reading: site.read(post, page()),
      slot: slot && {
        parent: (slot.parent.cloneNode(false) as Element).outerHTML,
        buttons: slot.parent.querySelectorAll('button, [role="button"], a').length,
        isInPost: post.contains(slot.parent) && slot.parent !== post,
      },
    };
  });
  return { looks, isUntouched: document.documentElement.outerHTML === before };
}

function everyCall(site: Site, post: Element): void {
  for (const hinted of post.querySelectorAll(site.selectors.hint)) site.postOf(hinted);
  site.glance(post, page());
  site.read(post, page());
  site.slot(post);
}

/** Takes every element and every attribute out of every post, one at a time; gives the number of pages tried so. */
export function breakEverything(siteId: string): number {
  const site = siteById(siteId);
  let tried = 0;
  for (const post of postsOf(site)) {
    for (const part of post.querySelectorAll('*')) {
      const place = document.createComment('');
      part.replaceWith(place);
      everyCall(site, post);
      place.replaceWith(part);
      for (const { name, value } of [...part.attributes]) {
        part.removeAttribute(name);
        everyCall(site, post);
        part.setAttribute(name, value);
        tried += 1;
      }
      tried += 1;
    }
  }
  return tried;
}

interface Crowd {
  readonly seen: number;
  readonly read: number;
  readonly urls: number;
  /** Milliseconds that `postOf` and `glance` take for a thousand posts, at the top of the page and at its end. */
  readonly first: number;
  readonly last: number;
}

const DIGITS = { decimal: '0123456789', tid: '234567abcdefghijklmnopqrstuvwxyz' };

/** The id with another end, so that it stays an id of its kind and of about its time. */
function variant(id: string, index: number): string {
  const digits = /^\d+$/.test(id) ? DIGITS.decimal : DIGITS.tid;
  let end = '';
  for (let rest = index; end.length < 5; rest = Math.floor(rest / digits.length)) {
    end = `${digits[rest % digits.length]}${end}`;
  }
  return id.slice(0, -5) + end;
}

/** Fills the page with copies of its first post, each with an id of its own, and looks at all of them. */
export function crowd(siteId: string, count: number, id: string): Crowd {
  const site = siteById(siteId);
  const [first] = postsOf(site);
  const list = document.querySelector('main');
  if (!first || !list) throw new Error('The page has no post.');
  // Without pictures to ask for: being refused each of them takes far longer than reading the posts.
  const markup = `<div>${first.outerHTML.replaceAll(' src=', ' data-src=')}</div>`;
  const template = document.createElement('template');
  template.innerHTML = Array.from({ length: count }, (_, at) => markup.replaceAll(id, variant(id, at))).join('');
  list.setAttribute('hidden', '');
  list.replaceChildren(template.content);

  const time = (hinted: readonly Element[]): number => {
    const start = performance.now();
    for (const element of hinted) {
      const post = site.postOf(element);
      if (post !== null) site.glance(post, page());
    }
    return performance.now() - start;
  };
  const links = [...list.querySelectorAll(site.selectors.hint)];
  const share = Math.floor(links.length / (count / 1000));
  time(links.slice(0, share));
  // The best of some turns, by turns: whatever else the machine is doing only ever makes one longer.
  const timings = { first: Infinity, last: Infinity };
  for (let turn = 0; turn < 4; turn += 1) {
    timings.first = Math.min(timings.first, time(links.slice(0, share)));
    timings.last = Math.min(timings.last, time(links.slice(-share)));
  }
  const posts = postsOf(site);
  const readings = posts.map((post) => site.read(post, page())).filter((reading) => reading !== null);
  return {
    ...timings,
    seen: posts.length,
    read: readings.length,
    urls: new Set(readings.map(({ post }) => post.url)).size,
  };
}

/** Puts a text of so many characters, and so many elements around it, into the first post, and reads it. */
export function swell(
  siteId: string,
  selector: string,
  characters: number,
  depth: number,
): { text: number; tags: readonly string[] } {
  const site = siteById(siteId);
  const [post] = postsOf(site);
  const body = post?.querySelector(selector);
  if (!post || !body) throw new Error('The page has no text.');
  let inner: Element = body;
  inner.replaceChildren();
  for (let level = 0; level < depth; level += 1) inner = inner.appendChild(document.createElement('span'));
  inner.append(`#inkchat ${'word '.repeat(Math.floor(characters / 5))}`.slice(0, characters));
  everyCall(site, post);
  const reading = site.read(post, page());
  const text = reading?.post.text.map((run) => (run.type === 'break' ? '\n' : run.text)).join('') ?? '';
  return { text: text.length, tags: reading?.post.tags ?? [] };
}
