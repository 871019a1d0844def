import { h, render, type Wanted } from '../dom.ts';

/** Earlier screens stay where they are, hidden, and come back as they were. */
export interface Screens {
  readonly root: HTMLElement;
  /** Shows the screen of this name; the first time, `build` gets its empty element. */
  show(name: string, build: (element: HTMLElement) => void): void;
}

export function screens(hashtag: string): Screens {
  document.title = `#${hashtag} — Demo chat`;
  const root = document.createElement('div');
  root.id = 'root';
  document.body.append(root);
  render(root, [
    h(
      'nav',
      { role: 'navigation' },
      h('strong', {}, 'Demo chat'),
      h('span', {}, 'in the shape of Bluesky'),
      h('p', {}, 'A page of your own computer. Everybody on it is made up.'),
    ),
    h('main', {}),
  ]);
  const main = root.querySelector('main') ?? root;
  const known = new Map<string, { element: HTMLElement; scrolledTo: number }>();
  let current = '';
  return {
    root,
    show(name, build) {
      const before = known.get(current);
      if (before !== undefined && name !== current) before.scrolledTo = scrollY;
      current = name;
      let screen = known.get(name);
      for (const [other, { element }] of known) element.style.display = other === name ? 'flex' : 'none';
      if (screen === undefined) {
        const element = document.createElement('div');
        element.className = 'screen';
        element.style.display = 'flex';
        main.append(element);
        screen = { element, scrolledTo: 0 };
        known.set(name, screen);
        build(element);
      }
      scrollTo(0, screen.scrolledTo);
    },
  };
}

/** The tabs above a hashtag's posts. */
export function tabs(current: 'Top' | 'Latest'): Wanted {
  const tab = (name: string) =>
    h(
      'div',
      { role: 'tab', tabindex: '0', 'aria-selected': String(name === current), 'data-tab': name },
      h('div', { dir: 'auto' }, name),
    );
  return h('div', { role: 'tablist', class: 'tabs' }, tab('Top'), tab('Latest'));
}

export function heading(words: string): Wanted {
  return h('div', { class: 'heading' }, h('div', { dir: 'auto', role: 'heading' }, words));
}

/** The button above a list that more has been posted for. */
export function newPosts(waiting: number): Wanted | null {
  if (waiting === 0) return null;
  return h('button', { type: 'button', 'data-new-posts': '', class: 'new-posts' }, `Load ${waiting} new posts`);
}
