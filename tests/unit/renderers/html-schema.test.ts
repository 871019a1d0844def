import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';

import { expect, it } from 'vitest';
import { h } from '../../../src/renderers/tree/h.ts';
import { htmlSchema } from '../../../src/renderers/tree/html-schema.ts';

it('what a slip in the tree might let in does not get past the schema', () => {
  const slipped = h(
    'section',
    { id: 'a', onClick: 'b', style: 'c', className: ['chat-picks', 'evil'], dataKind: '"><script>' },
    [
      h('script', 'alert(1)'),
      h('style', '* { display: none }'),
      h('img', { src: 'https://a.example/', onError: 'alert(2)' }),
      h('img', { src: 'data:image/svg+xml,x', className: ['wp-image-7', 'evil'], srcSet: 'https://a.example/' }),
      h('a', { href: 'javascript:alert(3)', rel: ['opener'], target: '_blank' }, 'words'),
      h('iframe', { src: 'https://a.example/' }),
      h('p', { dir: 'up' }, [h('b', 'kept as words')]),
      { type: 'comment', value: 'gone' },
    ],
  );
  expect(toHtml(sanitize(slipped, htmlSchema))).toBe(
    '<section class="chat-picks"><img src="https://a.example/"><img class="wp-image-7"><a rel="">words</a><p>kept as words</p></section>',
  );
});
