import { h, render, type Wanted } from '../dom.ts';

export interface Frame {
  readonly root: HTMLElement;
  readonly bar: HTMLElement;
  /** Clears the column and gives the element that a timeline goes into. */
  timeline(title: string): HTMLElement;
  message(words: string): void;
}

export const NOT_HERE = 'This post does not exist (yet).';

/** The pill above the timeline. */
export function newPostsBar(waiting: number): Wanted | null {
  if (waiting === 0) return null;
  const words = h('span', {}, `Show ${waiting} ${waiting === 1 ? 'post' : 'posts'}`);
  return h('button', { type: 'button', 'data-new-posts': '', class: 'new-posts' }, h('div', { dir: 'ltr' }, words));
}

function find(root: Element, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The page lacks ${selector}.`);
  return found;
}

/** The page around the timeline. */
export function frame(hashtag: string): Frame {
  document.title = `#${hashtag} - Search`;
  const root = document.createElement('div');
  root.id = 'react-root';
  document.body.append(root);
  render(root, [
    h(
      'header',
      { role: 'banner' },
      h(
        'nav',
        { 'aria-label': 'Primary', role: 'navigation' },
        h('strong', {}, 'Demo chat'),
        h('span', {}, 'in the shape of X'),
      ),
      h('p', {}, 'A page of your own computer. Everybody on it is made up.'),
    ),
    h(
      'main',
      { role: 'main' },
      h(
        'div',
        { 'data-testid': 'primaryColumn', class: 'column' },
        h(
          'div',
          { class: 'search' },
          h('input', { 'data-testid': 'SearchBox_Search_Input', 'aria-label': 'Search query', value: `#${hashtag}` }),
          h(
            'div',
            { role: 'tablist' },
            h('a', { role: 'tab' }, 'Top'),
            h('a', { role: 'tab', 'aria-selected': 'true' }, 'Latest'),
          ),
        ),
        h('div', { class: 'bar' }),
        h('section', { role: 'region' }),
      ),
    ),
  ]);
  const section = find(root, 'section');
  return {
    root,
    bar: find(root, '.bar'),
    timeline(title) {
      const holder = document.createElement('div');
      render(section, [
        h('h1', { role: 'heading', 'aria-level': '1' }, title),
        h('div', { 'aria-label': `Timeline: ${title}` }),
      ]);
      find(section, '[aria-label]').replaceChildren(holder);
      return holder;
    },
    message(words) {
      render(section, [h('p', { class: 'message' }, words)]);
    },
  };
}
