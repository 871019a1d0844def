import { withoutEntities } from '../../../model/entities.ts';

/** An element of an XML document. */
export interface Element {
  /** Its namespace and its own name, as in `{DAV:}href`. */
  readonly name: string;
  readonly children: readonly Element[];
  /** The text that is in it directly. */
  readonly text: string;
}

/** By their prefix; that without one is the empty string. */
type Namespaces = Readonly<Record<string, string>>;

interface Open {
  readonly tag: string;
  readonly namespaces: Namespaces;
  readonly name: string;
  readonly children: Element[];
  text: string;
}

const ATTRIBUTE = /(?<!\s)\s+([^\s<>/=]+)\s*=\s*("[^"<]*"|'[^'<]*')/g;

/** A comment or an instruction; CDATA; a tag with its attributes; or text. */
const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[(?<raw>[\s\S]*?)\]\]>|<(?<end>\/?)(?<tag>[^\s<>/!?=]+)(?<attributes>(?:\s+[^\s<>/=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|(?<text>[^<]+)/y;

function namespacesIn(attributes: string, outside: Namespaces): Namespaces {
  const own: Record<string, string> = {};
  for (const [, name = '', quoted = ''] of attributes.matchAll(ATTRIBUTE)) {
    const [, prefix] = /^xmlns(?::(.+))?$/.exec(name) ?? [null, null];
    if (prefix !== null) own[prefix ?? ''] = withoutEntities(quoted.slice(1, -1));
  }
  return Object.keys(own).length === 0 ? outside : { ...outside, ...own };
}

/** Null where the prefix stands for nothing. */
function nameOf(tag: string, namespaces: Namespaces): string | null {
  const [, prefix = '', local = ''] = /^(?:([^:]*):)?(.*)$/.exec(tag) ?? [];
  const namespace = Object.hasOwn(namespaces, prefix) ? namespaces[prefix] : undefined;
  if (namespace === undefined) return prefix === '' ? `{}${local}` : null;
  return `{${namespace}}${local}`;
}

function closed({ name, children, text }: Open): Element {
  return { name, children, text };
}

/**
 * Reads a document as servers write them for programs. Null where it is not well-formed, or declares anything of its
 * own: there is no need of that, and much harm has been done with it. The background has no `DOMParser`.
 * @see https://www.w3.org/TR/xml-names/
 */
export function readXml(document: string): Element | null {
  const stack: Open[] = [{ tag: '', namespaces: {}, name: '', children: [], text: '' }];
  let at = 0;
  while (at < document.length) {
    TOKEN.lastIndex = at;
    const { raw, end, tag, attributes = '', empty, text } = TOKEN.exec(document)?.groups ?? {};
    if (TOKEN.lastIndex === 0) return null;
    at = TOKEN.lastIndex;
    const inside = stack.at(-1);
    if (inside === undefined) return null;
    inside.text += raw ?? withoutEntities(text ?? '');
    if (tag === undefined) continue;
    if (end === '/') {
      if (stack.length === 1 || inside.tag !== tag || attributes !== '' || empty === '/') return null;
      stack.pop();
      stack.at(-1)?.children.push(closed(inside));
      continue;
    }
    const namespaces = namespacesIn(attributes, inside.namespaces);
    const name = nameOf(tag, namespaces);
    if (name === null) return null;
    const opened: Open = { tag, namespaces, name, children: [], text: '' };
    if (empty === '/') inside.children.push(closed(opened));
    else stack.push(opened);
  }
  const [whole, open] = stack;
  if (whole === undefined || open !== undefined || whole.text.trim() !== '') return null;
  const [root, another] = whole.children;
  return another === undefined ? (root ?? null) : null;
}
