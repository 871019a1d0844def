import type { DemoItem, DemoPost } from './demo-post.ts';
import { HOSTS, type SiteName } from './hosts.ts';
import { type Token, tokens } from './text-tokens.ts';

/** What became of posts after the chat, by permalink: their newer text, or null where they were deleted. */
export type Fates = Map<string, string | null>;

interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/** Everybody's own, made of their handle. */
function didOf(handle: string): string {
  return `did:web:${handle}`;
}

function blueskyTokens(text: string): Token[] {
  return tokens(text, { mentions: 'domain', emoji: false, shortcodes: new Set() });
}

function featureOf({ type, text }: Token): object | null {
  if (type === 'link') return { $type: 'app.bsky.richtext.facet#link', uri: text };
  if (type === 'tag') return { $type: 'app.bsky.richtext.facet#tag', tag: text.slice(1) };
  return type === 'mention' ? { $type: 'app.bsky.richtext.facet#mention', did: didOf(text.slice(1)) } : null;
}

/** What of a text is marked, by its bytes. */
function facetsOf(text: string): object[] {
  const facets: object[] = [];
  let byteStart = 0;
  for (const token of blueskyTokens(text)) {
    const byteEnd = byteStart + Buffer.byteLength(token.text);
    const feature = featureOf(token);
    if (feature !== null) facets.push({ index: { byteStart, byteEnd }, features: [feature] });
    byteStart = byteEnd;
  }
  return facets;
}

function blueskyPost(uri: string, { author, time, lang }: DemoPost, text: string): object {
  const createdAt = new Date(time).toISOString();
  return {
    ...{ uri, cid: 'bafydemo', indexedAt: createdAt, labels: [] },
    author: { did: didOf(author.handle), handle: author.handle, displayName: author.name },
    record: { $type: 'app.bsky.feed.post', createdAt, langs: [lang], text, facets: facetsOf(text) },
  };
}

function onBluesky({ pathname, searchParams }: URL, posts: readonly DemoPost[], fates: Fates): Answered | null {
  if (pathname === '/xrpc/app.bsky.actor.getProfiles') {
    const handles = new Set(posts.map(({ author }) => author.handle));
    const known = searchParams.getAll('actors').filter((handle) => handles.has(handle));
    return { status: 200, body: { profiles: known.map((handle) => ({ did: didOf(handle), handle })) } };
  }
  if (pathname !== '/xrpc/app.bsky.feed.getPosts') return null;
  const found = searchParams.getAll('uris').flatMap((uri) => {
    const post = posts.find(({ author, id }) => uri === `at://${didOf(author.handle)}/app.bsky.feed.post/${id}`);
    const text = post === undefined ? null : fates.has(post.url) ? fates.get(post.url) : post.text;
    return post === undefined || text == null ? [] : [blueskyPost(uri, post, text)];
  });
  return { status: 200, body: { posts: found } };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function mastodonHtml(text: string): string {
  const marked = tokens(text, { mentions: 'word', emoji: false, shortcodes: new Set() }).map((token) => {
    const words = escaped(token.text);
    if (token.type === 'link') return `<a href="${words}" rel="nofollow noopener" target="_blank">${words}</a>`;
    if (token.type === 'tag') return `<a href="/tags/${words.slice(1)}" class="mention hashtag" rel="tag">${words}</a>`;
    return token.type === 'mention' ? `<a href="/${words}" class="u-url mention">${words}</a>` : words;
  });
  return `<p>${marked.join('').replaceAll('\n\n', '</p><p>').replaceAll('\n', '<br />')}</p>`;
}

function onMastodon({ pathname }: URL, posts: readonly DemoPost[], fates: Fates): Answered | null {
  const [, id] = /^\/api\/v1\/statuses\/(\w+)$/u.exec(pathname) ?? [];
  if (id === undefined) return null;
  const post = posts.find((each) => each.id === id);
  const fate = post === undefined ? null : fates.get(post.url);
  if (post === undefined || fate === null) return { status: 404, body: { error: 'Record not found' } };
  const text = fate ?? [post.text, post.tagLine.join(' ')].filter(Boolean).join('\n\n');
  return {
    status: 200,
    body: {
      ...{ id, url: post.url, language: post.lang, visibility: 'public', spoiler_text: post.warning ?? '' },
      created_at: new Date(post.time).toISOString(),
      edited_at: fate === undefined ? null : new Date(post.time + 60_000).toISOString(),
      content: mastodonHtml(text),
      mentions: [],
    },
  };
}

/** What the networks tell people without an account; null where nobody asked that. */
export function answerApi(
  host: string,
  url: URL,
  timelines: Readonly<Record<SiteName, readonly DemoItem[]>>,
  fates: Fates,
): Answered | null {
  const posts = (site: SiteName) => timelines[site].map(({ post }) => post);
  if (HOSTS.bluesky.api?.includes(host) === true) return onBluesky(url, posts('bluesky'), fates);
  return host === HOSTS.mastodon.page ? onMastodon(url, posts('mastodon'), fates) : null;
}
