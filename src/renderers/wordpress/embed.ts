import type { Element } from 'hast';
import type { DraftPick } from '../../model/draft.ts';
import { credit } from '../tree/credit.ts';
import { h } from '../tree/h.ts';
import { postNode } from '../tree/post.ts';
import type { Setting } from '../tree/setting.ts';

/** What WordPress knows an address by that it can embed. */
interface Embed {
  readonly url: string;
  readonly provider: 'twitter' | 'bluesky';
}

/**
 * The address by which WordPress embeds a post. Of the networks that posts are read from, its core knows X, by its old
 * name alone, and Bluesky, newer versions only: to older ones it is a link.
 * @see wp-includes/class-wp-oembed.php
 */
function embedOf(url: string): Embed | null {
  const [, status] = /^https:\/\/x\.com\/(\w{1,15}\/status\/\d+)$/u.exec(url) ?? [];
  if (status !== undefined) return { url: `https://twitter.com/${status}`, provider: 'twitter' };
  const [known] = /^https:\/\/bsky\.app\/profile\/(?:[\w.:]|(?<!-)-)+\/post\/\w+$/u.exec(url) ?? [];
  return known === undefined ? null : { url: known, provider: 'bluesky' };
}

/** A post by its network's own embed, with our credit, which stays when the post goes; else as the draft shows posts. */
export function embedNode(pick: DraftPick, setting: Setting): Element {
  const embed = embedOf(pick.post.url);
  if (embed === null) return postNode(pick, setting);
  const { children } = credit(pick.post, setting, {});
  const { url, provider } = embed;
  return h('figure', { className: ['chat-embed'], dataUrl: url, dataProvider: provider }, [h('figcaption', children)]);
}
