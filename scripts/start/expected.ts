import type { SiteName } from '../../demo/hosts.ts';
import { published, publishedHandle } from '../../demo/replay.ts';
import type { Demo } from '../../demo/server.ts';
import { isTag, normaliseTag } from '../../src/model/hashtag.ts';
import { headingOf } from './headings.ts';
import { type When, whenOf } from './when.ts';

interface ExpectedPick {
  readonly url: string;
  readonly handle: string;
  readonly text: string;
}

/** What a session is to come to: what the host types and picks, and what the draft must then hold. */
export interface Expected {
  readonly when: When | null;
  /** With `#`, parted by spaces. */
  readonly hashtags: string;
  readonly number: number | null;
  readonly topic: string;
  readonly title: string;
  readonly pullQuote: string;
  /** Paragraphs. */
  readonly summary: readonly string[];
  /** Without `@`; empty where the file names nobody. */
  readonly host: string;
  readonly bio: string;
  readonly archiveHeading: string;
  /** By the heading of their section; in the order of the chat. */
  readonly picks: ReadonlyMap<string, readonly ExpectedPick[]>;
  /** Posts whose handle no network can carry as the file has it, and the handle that they appear under. */
  readonly renamed: readonly Renamed[];
}

interface Renamed {
  readonly from: string;
  readonly to: string;
}

/** What fits into a field of one line. */
function oneLine(words: string): string {
  return published(words).replace(/\s+/gu, ' ').trim();
}

/** Paragraphs as a person would type them: a blank line parts them. */
function paragraphsOf(typed: readonly string[]): string[] {
  return typed
    .flatMap((paragraph) => published(paragraph).split(/\n\s*\n/u))
    .map((each) => each.trim())
    .filter(Boolean);
}

/** Handles that the chat shows otherwise than the file has them; a single `@` in front is no difference. */
export function renamedIn(handles: readonly string[]): Renamed[] {
  return handles
    .map((from) => ({ from, to: publishedHandle(from) }))
    .filter(({ from, to }) => from.replace(/^@/u, '') !== to);
}

/** Reads from the chat what its session is to come to on one network. */
export function expectedOf(demo: Demo, site: SiteName): Expected {
  const { session } = demo.chat;
  const tags = [demo.hashtag, session.hashtag, ...(session.hashtags ?? [])]
    .flatMap((typed) => typed.split(/[\s,;]+/u))
    .map((tag) => tag.replace(/^[#＃]+/u, ''))
    .filter((tag) => isTag(normaliseTag(tag)));
  const unique = new Map(tags.map((tag) => [normaliseTag(tag), tag] as const).toReversed());
  const picks = new Map<string, ExpectedPick[]>();
  for (const { kind, post } of demo.picks[site]) {
    const heading = headingOf(kind);
    const section = picks.get(heading) ?? [];
    section.push({ url: post.url, handle: post.author.handle, text: post.text });
    picks.set(heading, section);
  }
  const named = session.host !== undefined && /[^\s@]/u.test(session.host.handle);
  return {
    when: whenOf(session),
    hashtags: [...unique.values()]
      .toReversed()
      .map((tag) => `#${tag}`)
      .join(' '),
    number: session.number ?? null,
    topic: oneLine(session.topic ?? ''),
    title: oneLine(session.title ?? ''),
    pullQuote: published(session.pullQuote ?? '').trim(),
    summary: paragraphsOf(session.summary ?? []),
    host: named ? publishedHandle(session.host?.handle ?? '') : '',
    bio: published(session.host?.bio ?? '').trim(),
    archiveHeading: oneLine(session.archiveHeading ?? ''),
    picks,
    renamed: renamedIn(session.picks.map(({ handle }) => handle)),
  };
}
