// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Passing } from '../../../src/content/press/passing.ts';
import type { Health } from '../../../src/model/health.ts';
import { richTextOf } from '../../../src/model/plain-text.ts';
import type { Post } from '../../../src/model/post.ts';
import type { Glance, Site } from '../../../src/sites/site.ts';
import { madeUpPost } from '../model/made-up-post.ts';

/** A page's posts are `<p id="permalink">words</p>`; words with a question mark are in doubt. */
const site = {
  glance: (element: Element) => glanceOf(element.id),
  read: (element: Element) => ({
    post: madeUpPost({ url: element.id, text: richTextOf(element.textContent ?? '') }),
    readBy: {},
    doubts: element.textContent?.includes('?') === true ? ['text: not found'] : [],
  }),
} as unknown as Site;

function glanceOf(url: string): Glance | null {
  if (url === '') return null;
  return { url, identity: url, tags: [], handle: '', replyTo: null, time: null, promoted: false };
}

let told: { posts: string[]; health: Health }[];
let works = true;
let passing: Passing;
const read = vi.fn((_: Element, __: Post) => {});

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  works = true;
  read.mockClear();
  passing = new Passing(site, {
    record: async (posts, health) => {
      told.push({ posts: posts.map(({ url, text }) => `${url}: ${JSON.stringify(text)}`), health });
      return works;
    },
    read,
  });
});
afterEach(() => vi.useRealTimers());

function show(url: string, words: string): Element {
  const element = document.createElement('p');
  element.id = url;
  element.textContent = words;
  document.body.append(element);
  note(element);
  return element;
}
function note(element: Element, belongs = true): void {
  const glance = glanceOf(element.id);
  if (glance !== null) passing.note(element, glance, belongs);
}
const urls = () => told.map(({ posts }) => posts.map((line) => line.split(': ')[0]));

describe('posts that pass by', () => {
  it('are told together, once a second', async () => {
    show('a', 'One');
    show('b', 'Two');
    await vi.advanceTimersByTimeAsync(999);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(urls()).toEqual([['a', 'b']]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toHaveLength(1);
  });

  it('are told though their element shows another post a moment later', async () => {
    const element = show('a', 'One');
    element.id = 'b';
    note(element);
    await vi.advanceTimersByTimeAsync(1000);
    expect(urls()).toEqual([['a', 'b']]);
  });

  it('are told again only with other words', async () => {
    const element = show('a', 'One');
    await vi.advanceTimersByTimeAsync(1000);
    note(element);
    await vi.advanceTimersByTimeAsync(1000);
    element.textContent = 'One, and all of it';
    note(element);
    await vi.advanceTimersByTimeAsync(1000);
    expect(told.map(({ posts }) => posts.length)).toEqual([1, 0, 1]);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('wait, and lose nothing, while they cannot be recorded', async () => {
    works = false;
    show('a', 'One');
    await vi.advanceTimersByTimeAsync(1000);
    works = true;
    show('b', 'Two');
    await vi.advanceTimersByTimeAsync(5000);
    expect(urls().at(-1)?.toSorted()).toEqual(['a', 'b']);
  });

  it('are told when they turn out to belong, though they were seen before', async () => {
    for (let at = 0; at < 20; at += 1) note(Object.assign(document.createElement('p'), { id: `${at}` }), false);
    for (const id of ['0', '5']) note(Object.assign(document.createElement('p'), { id }), true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(urls()).toEqual([['0', '5']]);
  });

  it('go at once when the page is left', () => {
    show('a', 'One');
    passing.flush();
    expect(urls()).toEqual([['a']]);
  });

  it('are forgotten, the first first, after thousands: memory stays the same', async () => {
    for (let at = 0; at < 4001; at += 1) note(Object.assign(document.createElement('p'), { id: `${at}` }));
    await vi.advanceTimersByTimeAsync(60_000);
    told = [];
    for (const id of ['0', '4000']) note(Object.assign(document.createElement('p'), { id }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(urls()).toEqual([['0']]);
  });
});

describe('how well the page is understood', () => {
  it('counts what was seen, read and doubted', async () => {
    show('a', 'One');
    show('b', 'Two?');
    passing.noteOdd(document.body.appendChild(document.createElement('p')));
    await vi.advanceTimersByTimeAsync(1000);
    const doubts = ['text: not found', 'post: not read'];
    expect(told.at(-1)?.health).toEqual({ seen: 3, read: 2, doubtful: 2, doubts });
  });

  it('counts a post no more as doubted once it is read well', async () => {
    const element = show('a', 'One?');
    await vi.advanceTimersByTimeAsync(1000);
    element.textContent = 'One';
    note(element);
    await vi.advanceTimersByTimeAsync(1000);
    expect(told.map(({ health }) => health.doubtful)).toEqual([1, 0]);
  });

  it('does not count what only was on its way', async () => {
    const element = document.body.appendChild(document.createElement('p'));
    passing.noteOdd(element);
    element.id = 'a';
    await vi.advanceTimersByTimeAsync(1000);
    expect(told.at(-1)?.health.doubtful).toBe(0);
  });

  it('samples the posts of other chats, and hands none of them on', async () => {
    for (let at = 0; at < 20; at += 1) {
      const element = Object.assign(document.createElement('p'), { id: `${at}`, textContent: 'What?' });
      note(element, false);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([{ posts: [], health: { seen: 20, read: 20, doubtful: 2, doubts: ['text: not found'] } }]);
  });
});
