import { plainText } from '../../src/model/plain-text.ts';
import type { Post } from '../../src/model/post.ts';
import { fixable, type Selectors } from '../../src/sites/apply-fix.ts';
import { recogniseClient } from '../../src/sites/recognise.ts';
import { sites } from '../../src/sites/registry.ts';
import type { Reading } from '../../src/sites/site.ts';
import { undoLayout } from './layout.ts';

/** A post as `npm run read` prints it: its texts are plain. */
interface PlainPost extends Omit<Post, 'text' | 'quote' | 'site' | 'edited' | 'translated' | 'optedOut'> {
  readonly text: string;
  readonly quote: (Omit<NonNullable<Post['quote']>, 'text'> & { readonly text: string }) | null;
  readonly readBy: Reading['readBy'];
}

interface DocumentReading {
  /** Id of the adapter. */
  readonly site: string;
  readonly posts: readonly PlainPost[];
  readonly doubtful: readonly { readonly why: string; readonly snippet: string }[];
  readonly counts: { readonly seen: number; readonly read: number; readonly doubtful: number };
}

const SNIPPET = 300;

function plain({ post, readBy }: Reading): PlainPost {
  const { url, id, author, time, text, lang, tags, mentions, links, media } = post;
  const { quote, repostedBy, replyTo, truncated, promoted } = post;
  return {
    ...{ url, id, author, time, text: plainText(text), lang, tags, mentions, links, media },
    quote: quote === null ? null : { ...quote, text: plainText(quote.text) },
    ...{ repostedBy, replyTo, truncated, promoted, readBy },
  };
}

/**
 * Reads all of a document, as the content script would, with the adapter of the given id; with several, by the one
 * that the page is recognised as, else the first.
 * @param selectors of a site-fix file
 */
export function readDocument(siteIds: readonly string[], saved: Document, selectors: Selectors = {}): DocumentReading {
  const client = siteIds.length > 1 ? recogniseClient(saved) : null;
  const siteId = siteIds.find((id) => id === client) ?? siteIds[0];
  const site = sites.find(({ id }) => id === siteId);
  if (site === undefined) throw new Error(`There is no site “${siteId}”.`);
  fixable(site)(selectors);
  undoLayout(saved);
  const found = new Set<Element>();
  for (const hinted of saved.querySelectorAll(site.selectors.hint)) {
    const post = site.postOf(hinted);
    if (post !== null) found.add(post);
  }
  const posts: PlainPost[] = [];
  const doubtful: { why: string; snippet: string }[] = [];
  for (const element of found) {
    const reading = site.read(element, new URL(location.href));
    const why = reading?.doubts.join('; ') ?? 'it looks like a post, but could not be read';
    if (why !== '') doubtful.push({ why, snippet: element.outerHTML.slice(0, SNIPPET) });
    if (reading !== null) posts.push(plain(reading));
  }
  return {
    site: site.id,
    posts,
    doubtful,
    counts: { seen: found.size, read: posts.length, doubtful: doubtful.length },
  };
}
