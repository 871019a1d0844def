import type { Pick } from '../../src/model/pick.ts';
import type { Post } from '../../src/model/post.ts';
import type { Section } from '../../src/model/section.ts';
import type { Session } from '../../src/model/session.ts';
import type { LayoutSetting } from '../../src/model/setting.ts';
import { UNTOUCHED_PICK, UNTOUCHED_SECTION, UNTOUCHED_SESSION } from '../../src/model/untouched.ts';

type Fields<R, K extends keyof R> = Omit<R, K | 'id' | 'sid' | 'deleted' | '_s' | 'unsent' | 'purged'>;

/** Rows that say as little as a row can. */
export const SESSION = {
  ...UNTOUCHED_SESSION,
  hashtags: ['quietcorner'],
  number: null,
  title: '',
  start: null,
  end: null,
  timeZone: 'UTC',
  hostHandle: '',
  scope: 'tagged',
  createdAt: 0,
} satisfies Partial<Fields<Session, never>>;

export const SECTION = {
  ...UNTOUCHED_SECTION,
  role: 'prose',
  kind: 'prose',
  order: 'a0',
} satisfies Partial<Fields<Section, never>>;

export const PICK = { ...UNTOUCHED_PICK, pickedAt: 0 } satisfies Partial<Fields<Pick, never>>;

export const LAYOUT = { kind: 'layout', order: 'a0', sections: [] } satisfies Partial<Fields<LayoutSetting, never>>;

export function emptyPost(id: string): Post {
  return {
    site: 'x',
    id,
    url: `https://x.com/a/status/${id}`,
    author: { name: '', handle: '', url: null },
    time: null,
    text: [],
    lang: null,
    tags: [],
    mentions: [],
    links: [],
    media: [],
    quote: null,
    repostedBy: null,
    replyTo: null,
    truncated: false,
    promoted: false,
    edited: false,
    translated: false,
    optedOut: false,
  };
}
