import { inkwellChat } from '../../../../demo/chat.ts';
import { timelineOn } from '../../../../demo/posts.ts';
import { postOf } from '../../../../scripts/bench/post-of.ts';
import type { MemoryReplica } from '../../../../scripts/fuzz/memory-replica.ts';
import { identityOf } from '../../../../src/model/identity.ts';
import { orderBetween } from '../../../../src/model/order.ts';
import { pickId } from '../../../../src/model/pick-id.ts';
import { stateOfWords } from '../../../../src/model/prose-state.ts';
import { newRow } from '../../../../src/model/row.ts';
import { UNTOUCHED_PICK, UNTOUCHED_SECTION, UNTOUCHED_SESSION } from '../../../../src/model/untouched.ts';

const WEEK = 7 * 24 * 3_600_000;

/** The posts of the demo chat as they were read in one of its weeks. */
function postsOf(week: number) {
  const items = timelineOn('x', inkwellChat, Date.UTC(2026, 0, 7, 20) + week * WEEK, 0);
  const posts = items.filter(({ post, repostedBy }) => !post.promoted && repostedBy === null).map(postOf);
  return posts.map((post) => ({
    ...post,
    tags: post.text.flatMap((run) => (run.type === 'hashtag' ? [run.tag] : [])),
  }));
}

/** Begins a session on a device: the session, and its sections, one of them with a summary. Answers with its id. */
export function beginSession(replica: MemoryReplica, week: number): string {
  const by = replica.by();
  const sid = `5e550000-0000-4000-8000-0000000000${String(week).padStart(2, '0')}`;
  const session = {
    ...UNTOUCHED_SESSION,
    id: sid,
    hashtags: ['InkwellChat'],
    number: 212 + week,
    topic: 'Reading aloud: who, when and what for?',
    title: '',
    start: new Date(by.now).toISOString(),
    end: null,
    timeZone: 'Europe/London',
    hostHandle: 'imogen_inkwell',
    scope: 'people' as const,
    createdAt: by.now,
  };
  replica.write('sessions', newRow(session, by));
  for (const kind of ['highlight', 'shout-out']) {
    const section = { ...UNTOUCHED_SECTION, id: `${sid} ${kind}`, sid, role: 'picks', kind, heading: '', order: 'a0' };
    replica.write('sections', newRow(section, by));
  }
  const summary = {
    ...UNTOUCHED_SECTION,
    id: `${sid} summary`,
    sid,
    role: 'prose',
    kind: '',
    heading: '',
    order: 'a1',
  };
  replica.write('sections', newRow(summary, by));
  const plain = inkwellChat.session.summary?.join('\n\n') ?? '';
  const words = { id: summary.id, sid, plain, rich: stateOfWords({ rich: null, plain }) };
  replica.write('texts', newRow(words, by));
  return sid;
}

/** Picks some posts of a week for its session, one each second. */
export async function pickPosts(replica: MemoryReplica, sid: string, week: number, from: number, to: number) {
  let order: string | null = null;
  for (const [index, post] of postsOf(week).slice(from, to).entries()) {
    const { device, now } = replica.by();
    const by = { device, now: now + index * 1000 };
    order = orderBetween(order, null);
    const id = await pickId(sid, identityOf(post));
    const pick = { id, sid, section: `${sid} highlight`, order, post, ...UNTOUCHED_PICK, pickedAt: by.now };
    replica.write('picks', newRow(pick, by));
  }
}
