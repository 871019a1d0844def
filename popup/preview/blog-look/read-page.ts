/** A style sheet of a page: its text, or where it is. */
type Style = { readonly css: string } | { readonly href: string };

export interface BlogPage {
  /** In order, without those that are for printing. */
  readonly styles: readonly Style[];
  readonly around: readonly string[];
  readonly title: string;
}

/** What themes put around a post's content: block themes, classic ones, and hAtom's class that most of them have. */
const CONTENT = '.wp-block-post-content, .entry-content, .hentry, article, main';
const TITLE = '.wp-block-post-title, .entry-title';

function isForScreens(media: string | null): boolean {
  return media === null || !/^\s*print\s*$/iu.test(media);
}

function styleOf(element: Element, base: string): Style[] {
  if (!isForScreens(element.getAttribute('media'))) return [];
  if (element.localName === 'style') return [{ css: element.textContent ?? '' }];
  const href = URL.parse(element.getAttribute('href') ?? '', base);
  return href !== null && /^https?:$/u.test(href.protocol) ? [{ href: href.href }] : [];
}

/** The classes of an element's ancestors down to it, from `body` on. */
function classesDownTo(element: Element | null): string[] {
  const classes: string[] = [];
  for (let one = element; one !== null && one.localName !== 'html'; one = one.parentElement) {
    classes.unshift(one.className);
  }
  return classes;
}

/**
 * What a page of a blog says of how it looks.
 * @param html as the blog sent it: it is parsed into a document that runs and loads nothing
 * @param address where it came from
 */
export function readPage(html: string, address: string): BlogPage {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const base = URL.parse(page.querySelector('base')?.getAttribute('href') ?? '', address)?.href ?? address;
  const elements = [...page.querySelectorAll('style, link[rel~="stylesheet" i]:not([disabled])')];
  return {
    styles: elements.flatMap((element) => styleOf(element, base)),
    around: classesDownTo(page.querySelector(CONTENT) ?? page.body),
    title: page.querySelector(TITLE)?.className ?? '',
  };
}
