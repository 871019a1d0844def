import { expect, it } from 'vitest';
import { scoped } from '../../../popup/preview/blog-look/scoped-sheet.ts';

it.each([
  [':root', ':host'],
  ['html', ':host'],
  ['body', '.blog-body'],
  ['html body.home p', ':host .blog-body.home p'],
  ['body .wp-site-blocks > *', '.blog-body .wp-site-blocks > *'],
  [':root :where(.is-layout-flow) > :first-child', ':host :where(.is-layout-flow) > :first-child'],
  [':where(body)', ':where(.blog-body)'],
  ['html.no-js .menu', ':host(.no-js) .menu'],
  ['html[dir="rtl"] p', ':host([dir="rtl"]) p'],
  ['h1, body, .x', 'h1, .blog-body, .x'],
])('%s of a page is %s in the preview', (selector, expected) => expect(scoped(selector)).toBe(expected));

it.each(['.body', '#html', '.entry-body', '.wp-html', 'tbody', '.body-text', 'body-part', '.has-html', '#body .x'])(
  '%s names something else and stays',
  (selector) => expect(scoped(selector)).toBe(selector),
);
