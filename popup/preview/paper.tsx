import { useLayoutEffect, useRef } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { text } from '../../src/i18n/text.ts';
import { htmlSchema } from '../../src/renderers/tree/html-schema.ts';
import { isWebAddress } from '../web-address.ts';
import type { Look } from './look.ts';
import css from './paper.css';

/** What a draft is made of. The browser's own list leaves out classes, which the style sheet needs. */
const ALLOWED: SanitizerConfig = {
  elements: [...(htmlSchema.tagNames ?? [])],
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

interface PaperProps {
  readonly title: string;
  readonly html: string;
  readonly look: Look;
}

/** A draft's HTML on a page of its own, apart from the workbench and its styles. */
export function Paper({ title, html, look }: PaperProps) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (host.current === null) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    if (root.childElementCount === 0) {
      root.adoptedStyleSheets = [paperSheet()];
      root.addEventListener('click', openLink);
      root.append(document.createElement('article'));
    }
    // The browser's own sanitiser stands behind the renderer's: a slip in that stays harmless.
    root.firstElementChild?.setHTML(html, { sanitizer: ALLOWED });
    const heading = document.createElement('h1');
    heading.dir = 'auto';
    heading.textContent = title;
    root.firstElementChild?.prepend(heading);
  }, [title, html]);
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
