import { isTag, normaliseTag, parseTags, tagsInText } from '../src/model/hashtag.ts';
import type { SessionFile, SessionFilePick } from '../src/model/session-file.ts';
import type { Chat, ChatPost, Person } from './chat-post.ts';
import { timeOfId } from './ids.ts';
import { idOfPermalink, siteOfPermalink } from './permalink.ts';

/** What every network would make a handle of: word characters, dots and dashes. */
const PLAIN_HANDLE = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?$/u;

/**
 * A text as a network publishes it: line ends are line feeds, and halves of characters (lone surrogates), which no
 * UTF-8 can carry, become U+FFFD. Nothing else is touched.
 */
export function published(text: string): string {
  return text.replace(/\r\n?/gu, '\n').toWellFormed();
}

/** Every network names somebody; a post whose file names nobody appears under this handle. */
const NOBODY = 'unknown';

/** A handle as a network has it: one line, without `@` in front. */
export function publishedHandle(handle: string): string {
  const bare = oneLine(handle).replace(/^@+/u, '').trim();
  return bare === '' ? NOBODY : bare;
}

function oneLine(words: string): string {
  return published(words).replace(/\s+/gu, ' ').trim();
}

function timeOf(pick: SessionFilePick): number | undefined {
  const site = pick.url === undefined ? null : siteOfPermalink(pick.url);
  const id = site === null || pick.url === undefined ? null : idOfPermalink(site, pick.url);
  const inId = site === null || id === null ? null : timeOfId(site, id);
  if (inId !== null) return inId;
  return typeof pick.time === 'string' ? Date.parse(pick.time) : undefined;
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, V>>);
}

/** The account that puts the questions: the host's, or the chat's own where the file names no usable host. */
function asker(file: SessionFile, tag: string): Person {
  const handle = publishedHandle(file.host?.handle ?? '');
  if (handle !== NOBODY && PLAIN_HANDLE.test(handle)) return { handle, name: handle };
  const own = tag.replaceAll(/[^\p{L}\p{N}_]/gu, '');
  return { handle: own === '' ? 'chat_host' : own, name: `#${tag}` };
}

/** The hashtag as the file has it, without `#`. */
function hashtagOf(file: SessionFile): string {
  const asWritten = [file.hashtag, ...(file.hashtags ?? [])].flatMap((typed) => typed.split(/[\s,;]+/u));
  const usable = asWritten.map((tag) => tag.replace(/^[#＃]+/u, '')).find((tag) => isTag(normaliseTag(tag)));
  if (usable === undefined) {
    throw new Error(`The file’s “hashtag” is ${JSON.stringify(file.hashtag)}, which is no hashtag a post can carry.`);
  }
  return usable;
}

/**
 * The chat that a session file tells of. Its posts appear in the file's order; one that lacks the tag appears as
 * such posts do in a chat: as a reply to a post of the host's that has it. Two posts of the host's are added, at its start and its end.
 * @throws Error with one sentence when the file's hashtag cannot be one.
 */
export function chatOfSessionFile(file: SessionFile): Chat {
  const hashtag = hashtagOf(file);
  const tags = new Set([hashtag, file.hashtag, ...(file.hashtags ?? [])].flatMap(parseTags));
  const host = asker(file, hashtag);
  const names = new Map<string, string>([[host.handle, host.name]]);
  const picks = file.picks.map((pick): ChatPost => {
    const handle = publishedHandle(pick.handle);
    const text = published(pick.text);
    if (pick.name !== undefined || !names.has(handle)) names.set(handle, oneLine(pick.name ?? handle));
    const tagged = tagsInText(text).some((tag) => tags.has(tag));
    return {
      by: handle,
      text,
      kind: pick.kind,
      ...(tagged ? {} : { replyTo: 'question' }),
      ...optional('lang', pick.post?.lang ?? undefined),
      ...optional('url', pick.url),
      ...optional('time', timeOf(pick)),
    };
  });
  const times = picks.flatMap((pick) => pick.time ?? []).toSorted((a, b) => a - b);
  const [earliest] = times;
  const latest = times.at(-1);
  const question: ChatPost = {
    key: 'question',
    by: host.handle,
    text: `Welcome to #${hashtag}! What do you think? Share your ideas, and remember the hashtag.`,
    ...(earliest === undefined ? {} : { time: earliest - 60_000 }),
  };
  const close: ChatPost = {
    by: host.handle,
    text: `That is the hour. Thank you, everyone! The summary will be on the blog tomorrow. #${hashtag}`,
    ...(latest === undefined ? {} : { time: latest + 60_000 }),
  };
  return {
    hashtag,
    host,
    people: [...names].map(([handle, name]) => ({ handle, name })),
    posts: [question, ...picks, close],
    session: file,
    customEmoji: {},
    tagLines: 'in-text',
  };
}
