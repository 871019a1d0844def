import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Language } from '../language.ts';
import { directionOfLocale } from '../tree/direction.ts';
import { h } from '../tree/h.ts';
import { ownDirection } from '../tree/paragraphs.ts';
import { printable } from '../tree/printable.ts';
import { spaced } from '../tree/spaced.ts';
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';
import { STYLE } from './style.ts';

/** A page of its own, by its parts. */
interface Page {
  readonly title: string;
  /** What stands below the title. */
  readonly about: readonly ElementContent[];
  readonly content: readonly ElementContent[];
  /** What programs are told about it, by schema.org. */
  readonly data: object | null;
}

/** JSON in a script element: `<` would let words in it end the element, or open a comment. */
function dataNode(data: object): Element {
  const json = JSON.stringify(data, (_, value) => (typeof value === 'string' ? printable(value) : value));
  return h('script', { type: 'application/ld+json' }, json.replaceAll('<', '\\u003c'));
}

/** A page that stands alone: it loads nothing, and reads in light and dark, on paper, and on any screen. */
export function wholePage({ title, about, content, data }: Page, { locale }: Language): string {
  const words = printable(title);
  const head = h(
    'head',
    spaced([
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: ['Content-Security-Policy'], content: CONTENT_SECURITY_POLICY }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', words),
      h('style', STYLE),
      data === null ? null : dataNode(data),
    ]),
  );
  const article = h('article', { className: ['h-entry'] }, [
    ...spaced([
      h('h1', { className: ['p-name'], ...ownDirection(words) }, words),
      about.length === 0 ? null : h('p', { className: ['page-about'] }, [...about]),
      h('div', { className: ['e-content'] }, [...content]),
    ]),
  ]);
  const html = h(
    'html',
    { lang: locale, dir: directionOfLocale(locale) },
    spaced([head, h('body', spaced([article]))]),
  );
  const root = {
    type: 'root' as const,
    children: [{ type: 'doctype' as const }, { type: 'text' as const, value: '\n' }, html],
  };
  return `${toHtml(root, { characterReferences: { useNamedReferences: true } })}\n`;
}
