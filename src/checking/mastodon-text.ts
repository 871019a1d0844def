import type { Run } from '../model/rich-text.ts';
import { hashtag } from './from-text.ts';

/** Who a post mentions, as its server lists them. */
interface Mention {
  readonly url: string;
  readonly acct: string;
}

const BLOCKS = new Set(['P', 'BLOCKQUOTE', 'UL', 'OL', 'LI', 'PRE', 'DIV', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

function linkRun(link: HTMLAnchorElement, mentions: readonly Mention[]): Run {
  const text = link.textContent.trim();
  const url = link.href;
  const tag = hashtag(text);
  if (tag !== null) return tag;
  const mention = mentions.find((one) => one.url === url);
  if (mention !== undefined || link.classList.contains('mention')) {
    return { type: 'mention', text, handle: mention?.acct ?? text.replace(/^@/u, ''), url };
  }
  return { type: 'link', text, url };
}

/**
 * The text of a post as its server hands it on: HTML of paragraphs, line ends and links, of which nothing runs or is
 * loaded here. @see https://docs.joinmastodon.org/spec/activitypub/#sanitization
 */
export function mastodonText(html: string, mentions: readonly Mention[]): Run[] {
  const runs: Run[] = [];
  // A block ends in an empty line, if anything follows.
  let gap = false;
  const push = (run: Run) => {
    if (gap && runs.length > 0) runs.push({ type: 'break' }, { type: 'break' });
    gap = false;
    runs.push(run);
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.nodeValue ?? '').replace(/[\t\n\r ]+/gu, ' ');
      if (text !== '' && !(text === ' ' && (gap || runs.length === 0))) push({ type: 'text', text });
      return;
    }
    if (!(node instanceof Element) || node.matches('.quote-inline, script, style')) return;
    if (node.tagName === 'BR') push({ type: 'break' });
    else if (node instanceof HTMLAnchorElement) push(linkRun(node, mentions));
    else for (const child of node.childNodes) walk(child);
    if (BLOCKS.has(node.tagName)) gap = true;
  };
  walk(new DOMParser().parseFromString(html, 'text/html').body);
  return runs;
}
