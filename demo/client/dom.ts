/** An element as it should be. `key` differs where an element must be made anew instead of being changed. */
export interface Wanted {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly children: readonly (Wanted | string)[];
  readonly key: string;
}
type Child = Wanted | string | null | readonly Child[];

const SVG_TAGS = new Set(['svg', 'g', 'path']);
const VOID_TAGS = new Set(['br', 'img']);
const owned = new WeakSet<Node>();
const keys = new WeakMap<Node, string>();
const attributesOf = new WeakMap<Element, Readonly<Record<string, string | null>>>();

function flat(children: readonly Child[]): (Wanted | string)[] {
  return children.flatMap((child) => {
    if (child === null) return [];
    return typeof child === 'string' || 'tag' in child ? [child] : flat(child);
  });
}

/** Describes an element; an attribute that is null is left out. The attribute `key` becomes the key. */
export function h(tag: string, attributes: Record<string, string | null> = {}, ...children: Child[]): Wanted {
  const { key = null, ...rest } = attributes;
  return { tag, attributes: rest, children: flat(children), key: key ?? '' };
}

function setAttribute(element: Element, name: string, value: string | null): void {
  // The page's own policy forbids style attributes; through CSSOM they are allowed.
  if (name === 'style' && element instanceof HTMLElement) element.style.cssText = value ?? '';
  else if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function setAttributes(element: Element, wanted: Readonly<Record<string, string | null>>): void {
  const before = attributesOf.get(element) ?? {};
  for (const [name, value] of Object.entries(wanted)) {
    if (before[name] !== value) setAttribute(element, name, value);
  }
  for (const name of Object.keys(before)) if (!(name in wanted)) setAttribute(element, name, null);
  attributesOf.set(element, wanted);
}

function make(child: Wanted | string): Node {
  const node =
    typeof child === 'string'
      ? document.createTextNode(child)
      : SVG_TAGS.has(child.tag)
        ? document.createElementNS('http://www.w3.org/2000/svg', child.tag)
        : document.createElement(child.tag);
  owned.add(node);
  if (node instanceof Element && typeof child !== 'string') {
    keys.set(node, child.key);
    setAttributes(node, child.attributes);
    render(node, child.children);
  }
  return node;
}

/** Changes a node in place; false where it cannot be changed into what is wanted. */
function change(node: Node, child: Wanted | string): boolean {
  if (typeof child === 'string') {
    if (!(node instanceof Text)) return false;
    if (node.data !== child) node.data = child;
    return true;
  }
  if (!(node instanceof Element) || node.localName !== child.tag || keys.get(node) !== child.key) return false;
  setAttributes(node, child.attributes);
  render(node, child.children);
  return true;
}

/**
 * Makes the parent's children those that are wanted, changing what is there as far as it goes. Like the frameworks
 * of the real pages, it knows only the nodes it made: what somebody else put in stays where it is.
 */
export function render(parent: Element, wanted: readonly (Wanted | string)[]): void {
  const own = [...parent.childNodes].filter((node) => owned.has(node));
  let last: ChildNode | null = null;
  for (const [index, child] of wanted.entries()) {
    const current = own[index];
    if (current !== undefined && change(current, child)) {
      last = current;
      continue;
    }
    const made = make(child) as ChildNode;
    if (current !== undefined) current.replaceWith(made);
    else if (last !== null) last.after(made);
    else parent.prepend(made);
    last = made;
  }
  for (const extra of own.slice(wanted.length)) extra.remove();
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The markup of what is wanted, as a server would have written it. */
export function markup(wanted: Wanted | string): string {
  if (typeof wanted === 'string') return escaped(wanted);
  const attributes = Object.entries(wanted.attributes).map(([name, value]) =>
    value === null ? '' : ` ${name}="${escaped(value)}"`,
  );
  const start = `<${wanted.tag}${attributes.join('')}>`;
  return VOID_TAGS.has(wanted.tag) ? start : `${start}${wanted.children.map(markup).join('')}</${wanted.tag}>`;
}
