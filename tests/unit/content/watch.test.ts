// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOST_TAG } from '../../../src/content/host-tag.ts';
import { watch } from '../../../src/content/watch.ts';

const known = new Set<Element>();
const found = vi.fn((post: Element) => {
  known.add(post);
});
const postOf = vi.fn((hinted: Element) => hinted.closest('article'));
let ending: AbortController;
let goOn = true;

function start() {
  ending = new AbortController();
  const watcher = { hint: 'a.permalink', postOf, found, isKnown: (at: Element) => known.has(at), goOn: () => goOn };
  return watch(document.documentElement, watcher, ending.signal);
}

function addPost(id: string): HTMLElement {
  const article = document.createElement('article');
  article.id = id;
  const link = document.createElement('a');
  link.className = 'permalink';
  link.href = `https://site.example/${id}`;
  const bar = document.createElement('footer');
  article.append(link, bar);
  document.body.append(article);
  return article;
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 40));

beforeEach(() => {
  document.body.replaceChildren();
  known.clear();
  goOn = true;
  vi.clearAllMocks();
});
afterEach(() => ending.abort());

describe('watch', () => {
  it('finds posts that are there, and those that come', async () => {
    const there = addPost('there');
    start().rescan();
    const later = addPost('later');
    await settle();
    expect(found.mock.calls.map(([post]) => post)).toEqual([there, later]);
  });

  it('looks again when an action bar is rendered anew, or our button is taken out of it', async () => {
    const post = addPost('a');
    start().rescan();
    found.mockClear();
    post.querySelector('footer')?.replaceWith(document.createElement('footer'));
    await settle();
    expect(found.mock.calls).toEqual([[post]]);
    const ours = document.createElement(HOST_TAG);
    post.querySelector('footer')?.append(ours);
    await settle();
    found.mockClear();
    ours.remove();
    await settle();
    expect(found.mock.calls).toEqual([[post]]);
  });

  it('looks again when an element is recycled for another post', async () => {
    const post = addPost('a');
    start().rescan();
    found.mockClear();
    post.querySelector('a')?.setAttribute('href', 'https://site.example/b');
    await settle();
    expect(found.mock.calls).toEqual([[post]]);
  });

  it('does nothing for changes that concern no post, nor for its own', async () => {
    const post = addPost('a');
    start().rescan();
    found.mockClear();
    postOf.mockClear();
    const box = document.createElement('div');
    document.body.append(box);
    box.textContent = 'typing';
    box.append(document.createElement('span'));
    post.querySelector('footer')?.append(document.createElement(HOST_TAG));
    await settle();
    expect(postOf).not.toHaveBeenCalled();
    expect(found).not.toHaveBeenCalled();
  });

  it('stops when it is told to, and when its extension is gone', async () => {
    start();
    goOn = false;
    addPost('a');
    await settle();
    goOn = true;
    ending.abort();
    addPost('b');
    await settle();
    expect(found).not.toHaveBeenCalled();
  });
});
