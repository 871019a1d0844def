import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Parent = Element | DefaultTreeAdapterTypes.DocumentFragment | DefaultTreeAdapterTypes.Document;

/** A rendered fragment, parsed by the letter of the HTML standard, as browsers do it. */
export function parsed(html: string): Parent {
  return parseFragment(html);
}

export function childrenOf(parent: Parent): Element[] {
  return parent.childNodes.filter((node): node is Element => 'tagName' in node);
}

/** All elements within, in the order of the document. */
export function elementsIn(parent: Parent): Element[] {
  return childrenOf(parent).flatMap((child) => [child, ...elementsIn(child)]);
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

export function textOf(node: DefaultTreeAdapterTypes.ChildNode | Parent): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

export function byClass(parent: Parent, className: string): Element[] {
  return elementsIn(parent).filter((element) => attribute(element, 'class') === className);
}

export function byTag(parent: Parent, tagName: string): Element[] {
  return elementsIn(parent).filter((element) => element.tagName === tagName);
}

/** What a reader finds in a rendered post. */
export interface ReadPost {
  /** Of the section it stands in. */
  readonly kind: string | null;
  /** As printed, with its `@`. */
  readonly handle: string;
  readonly text: string;
}

/** The posts of a fragment, from its text alone; a quoted post is a part of the one around it. */
export function postsIn(body: Parent): ReadPost[] {
  return byTag(body, 'section').flatMap((section) =>
    childrenOf(section)
      .filter((element) => attribute(element, 'class') === 'chat-post')
      .map((post) => {
        const part = (className: string) => childrenOf(post).find((child) => attribute(child, 'class') === className);
        const [text, credit] = [part('chat-text'), part('chat-credit')];
        const [handle] = credit === undefined ? [] : byClass(credit, 'chat-handle');
        return {
          kind: attribute(section, 'data-kind'),
          handle: handle === undefined ? '' : textOf(handle),
          text: text === undefined ? '' : textOf(text),
        };
      }),
  );
}

const TAGS = new Set([
  ...['section', 'h2', 'p', 'br', 'figure', 'blockquote', 'footer', 'span', 'a', 'time'],
  ...['strong', 'em', 'ul', 'ol', 'li', 'div', 'h3', 'img', 'figcaption'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);
const ATTRIBUTES = new Set([
  ...['class', 'dir', 'lang', 'data-kind', 'href', 'rel', 'datetime', 'aria-hidden', 'title', 'scope', 'src', 'alt'],
]);

/** Everything in a fragment that a draft has no business to hold; empty for a harmless one. */
export function harmIn(body: Parent): string[] {
  return elementsIn(body).flatMap((element) => {
    const href = attribute(element, 'href') ?? attribute(element, 'src') ?? 'https://none.example';
    return [
      ...(TAGS.has(element.tagName) ? [] : [`<${element.tagName}>`]),
      ...element.attrs.map(({ name }) => name).filter((name) => !ATTRIBUTES.has(name)),
      ...(/^(?:https?:\/\/|mailto:)[^\s"<>]+$/u.test(href) ? [] : [href]),
    ];
  });
}

/** What becomes of a text in HTML: what it cannot carry is marked as lost, all line ends are one character. */
export function carried(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD').replaceAll(/\r\n?/gu, '\n');
}
