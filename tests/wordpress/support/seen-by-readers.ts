import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

function elementsIn(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

function attribute(element: Element, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? '';
}

/** What a reader can see begins a line of its own. */
const LINES = new Set([
  'p',
  'br',
  'div',
  'figure',
  'figcaption',
  'blockquote',
  'cite',
  'footer',
  'section',
  'tr',
  'td',
]);
const LISTS = new Set(['ul', 'ol', 'li', 'h1', 'h2', 'h3', 'hr', 'table', 'th']);

function print(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value.replaceAll(/[\t\n\f\r ]+/gu, ' ');
  const inner = 'childNodes' in node ? node.childNodes.map(print).join('') : '';
  return LINES.has(node.nodeName) || LISTS.has(node.nodeName) ? `\n${inner}\n` : inner;
}

/** A post as readers have it: line by line, where its links lead, and whatever in it could run. */
export interface Seen {
  readonly lines: readonly string[];
  readonly links: readonly (readonly [text: string, href: string])[];
  readonly executable: readonly string[];
}

function seenIn(content: Node): Seen {
  const elements = elementsIn(content);
  const executable = elements.flatMap((element) => [
    ...(/^(?:script|style|iframe|object|embed|form|svg|math|base|meta|link)$/u.test(element.tagName)
      ? [`<${element.tagName}>`]
      : []),
    ...element.attrs.filter(({ name }) => name.startsWith('on') || name === 'srcdoc').map(({ name }) => name),
    ...element.attrs
      .filter(({ name, value }) => ['href', 'src', 'action'].includes(name) && !/^(?:https?:|mailto:|#)/u.test(value))
      .map(({ name, value }) => `${name}=${value}`),
  ]);
  return {
    lines: print(content)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    links: elements
      .filter(({ tagName }) => tagName === 'a')
      .map((a) => [print(a).trim(), attribute(a, 'href')] as const),
    executable,
  };
}

/** What readers would see of a piece of HTML that nobody changed. */
export function seenInFragment(html: string): Seen {
  return seenIn(parseFragment(html));
}

function byClass(html: string, name: string): Element {
  const [found] = elementsIn(parse(html)).filter((element) => attribute(element, 'class').split(/\s+/u).includes(name));
  if (found === undefined) throw new Error(`The page has no ${name}.`);
  return found;
}

/** The post in a page of a blog, by the class that themes give it. */
export function postInPage(html: string): Element {
  return byClass(html, 'wp-block-post-content');
}

/** What readers see of the post in a page of a blog. */
export function seenInPage(html: string): Seen {
  return seenIn(postInPage(html));
}

/** The same of its title. */
export function titleInPage(html: string): Seen {
  return seenIn(byClass(html, 'wp-block-post-title'));
}
