import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute, byTag, childrenOf, type Element, textOf } from '../../unit/renderers/read-back.ts';

/** A post as it stands on the blog. */
interface Quotation {
  /** What stands over it. */
  readonly heading: string;
  /** With its `@`. */
  readonly handle: string;
  readonly text: string;
  readonly permalink: string;
}

/** A draft as it stands on a blog, read from its HTML alone. */
export interface DraftOnBlog {
  readonly pullQuote: readonly string[];
  readonly posts: readonly Quotation[];
  /** What else there is, in order: by the heading over it, with the addresses that it links to. */
  readonly paragraphs: readonly {
    readonly heading: string;
    readonly text: string;
    readonly links: readonly string[];
  }[];
}

function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/u).includes(name);
}

/** Its text, to the letter; a `<br>` is a line feed. */
function letters(element: Element): string {
  return element.childNodes
    .map((node: DefaultTreeAdapterTypes.ChildNode) => {
      if (!('tagName' in node)) return textOf(node);
      return node.tagName === 'br' ? '\n' : letters(node);
    })
    .join('');
}

function quotationIn(quote: Element, heading: string): Quotation {
  const [cite] = byTag(quote, 'cite');
  const links = cite === undefined ? [] : byTag(cite, 'a');
  return {
    heading,
    handle: links.map(letters).find((words) => words.startsWith('@')) ?? '',
    text: byTag(quote, 'p').map(letters).join('\n\n'),
    permalink: attribute(links.at(-1) ?? quote, 'href') ?? '',
  };
}

/** Reads the content of a post, block by block. */
export function draftIn(content: Parameters<typeof childrenOf>[0]): DraftOnBlog {
  const pullQuote: string[] = [];
  const posts: Quotation[] = [];
  const paragraphs: DraftOnBlog['paragraphs'][number][] = [];
  let heading = '';
  for (const block of childrenOf(content)) {
    if (block.tagName === 'h2') heading = letters(block);
    else if (hasClass(block, 'wp-block-pullquote')) pullQuote.push(...byTag(block, 'p').map(letters));
    else if (hasClass(block, 'wp-block-quote')) posts.push(quotationIn(block, heading));
    else {
      const links = byTag(block, 'a').map((link) => attribute(link, 'href') ?? '');
      paragraphs.push({ heading, text: letters(block), links });
    }
  }
  return { pullQuote, posts, paragraphs };
}
