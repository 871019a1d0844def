import { h, render, type Wanted } from '../dom.ts';

/** The page around the column. */
export function frame(hashtag: string): HTMLElement {
  document.title = `#${hashtag} - Mastodon`;
  const root = document.createElement('div');
  root.id = 'mastodon';
  document.body.append(root);
  render(root, [
    h(
      'div',
      { class: 'ui' },
      h(
        'div',
        { class: 'columns-area__panels__pane' },
        h('strong', {}, 'Demo chat'),
        h('span', {}, 'in the shape of Mastodon'),
        h('p', {}, 'A page of your own computer. Everybody on it is made up.'),
      ),
      h('main', { class: 'columns-area__panels__main' }),
    ),
  ]);
  return root;
}

export function column(title: string, children: readonly Wanted[]): Wanted {
  return h(
    'div',
    { role: 'region', 'aria-label': title, class: 'column', key: title },
    h('div', { class: 'column-header' }, h('h1', {}, title)),
    h('div', { class: 'scrollable' }, ...children),
  );
}
