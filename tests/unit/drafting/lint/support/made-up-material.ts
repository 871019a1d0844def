import type { LintMaterial, SeenPost } from '../../../../../src/drafting/lint/material.ts';
import type { Pick } from '../../../../../src/model/pick.ts';
import { richTextOf } from '../../../../../src/model/plain-text.ts';
import type { Post } from '../../../../../src/model/post.ts';
import { newRow } from '../../../../../src/model/row.ts';
import type { Section, SectionText } from '../../../../../src/model/section.ts';
import type { Session } from '../../../../../src/model/session.ts';
import {
  UNTOUCHED_PICK,
  UNTOUCHED_SECTION,
  UNTOUCHED_SESSION,
  UNTOUCHED_WORDS,
} from '../../../../../src/model/untouched.ts';
import { madeUpPost } from '../../../model/made-up-post.ts';

const BY = { device: 'desk', now: 1_773_342_000_000 };

/** What a test says of a pick; the rest is made up. */
export interface Said {
  text?: string;
  /** The host's wording. */
  edited?: string | null;
  handle?: string;
  name?: string;
  section?: string;
  newer?: Post;
  post?: Partial<Post>;
}

function postOf(
  { text = 'Words enough', handle = 'mara_quill_demo', name = '', post = {} }: Said,
  index: number,
): Post {
  const url = `https://x.com/${encodeURIComponent(handle)}/status/${index}`;
  const author = { name, handle, url: null };
  return madeUpPost({ id: String(index), url, author, text: richTextOf(text), tags: [], ...post });
}

export function pickSaying(said: Said, index = 0): Pick {
  const fields = { id: `pick-${index}`, sid: 'session', section: said.section ?? 'highlight', order: `a${index}` };
  const { edited = null, newer = null } = said;
  return newRow({ ...fields, post: postOf(said, index), ...UNTOUCHED_PICK, edited, newer, pickedAt: BY.now }, BY);
}

export function seenSaying(said: Said, index = 0): SeenPost {
  return postOf(said, 100_000 + index);
}

export function section(role: Section['role'], kind: string, heading = kind): Section {
  return newRow({ id: kind, sid: 'session', role, kind, heading, order: 'a0', ...UNTOUCHED_SECTION }, BY);
}

const SECTIONS = [
  section('pull-quote', 'pull-quote'),
  section('prose', 'summary'),
  section('picks', 'highlight'),
  section('host', 'host'),
];

function sessionOf(fields: Partial<Session> = {}): Session {
  const chat = { hashtags: ['QuietCorner'], number: 7, topic: '', title: '', start: null, end: null };
  const session = { id: 'session', timeZone: 'UTC', hostHandle: '', scope: 'replies' as const, createdAt: BY.now };
  return { ...newRow({ ...chat, ...session, ...UNTOUCHED_SESSION }, BY), ...fields };
}

export interface Told {
  picks?: readonly Said[];
  /** By section id: `pull-quote`, `summary`, `host`. */
  texts?: Readonly<Record<string, string>>;
  seen?: readonly Said[];
  session?: Partial<Session>;
  sections?: readonly Section[];
  keepsTags?: boolean | null;
}

/** A session that nobody held. */
export function material({ picks = [], texts = {}, seen = [], session = {}, ...told }: Told): LintMaterial {
  const rows = Object.entries(texts).map(([id, plain]): [string, SectionText] => [
    id,
    newRow({ ...UNTOUCHED_WORDS, id, sid: 'session', plain }, BY),
  ]);
  return {
    session: sessionOf(session),
    sections: told.sections ?? SECTIONS,
    picks: picks.map(pickSaying),
    texts: new Map(rows),
    seen: seen.map(seenSaying),
    keepsTags: told.keepsTags ?? null,
  };
}
