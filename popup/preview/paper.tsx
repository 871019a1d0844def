import { useLayoutEffect, useRef } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { text } from '../../src/i18n/text.ts';
import { htmlSchema } from '../../src/renderers/tree/html-schema.ts';
import { isWebAddress } from '../web-address.ts';
import type { BlogLook } from './blog-look/blog-look.ts';
import { BODY } from './blog-look/scoped-sheet.ts';
import type { Look } from './look.ts';
import css from './paper.css';

/**
 * What a draft is made of, as a page and as blocks. The browser's own list leaves out classes, which the style sheets
 * need.
 */
const ALLOWED: SanitizerConfig = {
  elements: [...(htmlSchema.tagNames ?? []), 'cite'],
  attributes: ['class', 'dir', 'lang', 'href', 'title', 'datetime', 'scope', 'src', 'alt', 'aria-hidden'],
};

let sheet: CSSStyleSheet | undefined;

/** One style sheet for every paper. */
function paperSheet(): CSSStyleSheet {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}

/** A link opens in a tab of its own: in a popup it would take the workbench's place. */
function openLink(event: Event): void {
  const [link] = event.composedPath();
  const anchor = link instanceof Element ? link.closest('a') : null;
  if (anchor === null) return;
  event.preventDefault();
  if (isWebAddress(anchor.href)) browser.tabs.create({ url: anchor.href });
}

/** The elements that the blog's theme puts around a post, down to the one that holds it. */
function around(dress: BlogLook | null): { readonly outermost: Element; readonly holder: Element } {
  const classes = dress === null ? ['paper-article'] : dress.around;
  const elements = classes.map((names) => Object.assign(document.createElement('div'), { className: names }));
  for (const [index, element] of elements.entries()) elements[index - 1]?.append(element);
  const [outermost = document.createElement('div')] = elements;
  if (dress !== null) outermost.classList.add(BODY);
  return { outermost, holder: elements.at(-1) ?? outermost };
}

/** WordPress puts these classes on blocks that hold others as it shows a page; they are not in its source. */
function layOut(holder: Element): void {
  for (const block of holder.querySelectorAll('.wp-block-quote, .wp-block-group'))
    block.classList.add('is-layout-flow');
}

interface PaperProps {
  readonly title: string;
  readonly html: string;
  readonly look: Look;
  /** How the host's blog shows a post; null: a plain page. */
  readonly dress?: BlogLook | null;
}

/** A draft's HTML on a page of its own, apart from the workbench and its styles. */
export function Paper({ title, html, look, dress = null }: PaperProps) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (host.current === null) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    if (root.childElementCount === 0) root.addEventListener('click', openLink);
    const { outermost, holder } = around(dress);
    // The browser's own sanitiser stands behind the renderer's: a slip in that stays harmless.
    holder.setHTML(html, { sanitizer: ALLOWED });
    if (dress !== null) layOut(holder);
    const heading = Object.assign(document.createElement('h1'), { className: dress?.title ?? '', textContent: title });
    heading.dir = 'auto';
    holder.prepend(heading);
    root.adoptedStyleSheets = dress === null ? [paperSheet()] : [...dress.sheets];
    root.replaceChildren(outermost);
  }, [title, html, dress]);
  const { narrow, dark } = look;
  return (
    <div
      class={narrow ? 'paper narrow' : 'paper'}
      style={{ colorScheme: dark ? 'dark' : 'light' }}
      ref={host}
      role="document"
      aria-label={text('workbench_preview')}
    />
  );
}
