import type { Element } from 'hast';
import { expect, it } from 'vitest';
import { listBlock } from '../../../src/renderers/wordpress/list.ts';

function element(tagName: string, ...children: Element['children']): Element {
  return { type: 'element', tagName, properties: {}, children };
}

it('an item of marked-up spaces, which the block editor calls invalid, is left out; what is below it stays', () => {
  const blank = element('p', element('em', { type: 'text', value: ' \t' }));
  const below = element('ul', element('li', element('p', { type: 'text', value: 'Maps' })));
  const list = element('ul', element('li', blank), element('li', blank, below));
  const { html } = listBlock(list, {}, { locale: 'en', dir: 'ltr' });
  expect(html).not.toContain('<em>');
  expect(html.match(/<li>/gu)).toHaveLength(2);
  expect(html).toContain('<li>Maps</li>');
});
