import { DEFAULT_LAYOUT } from '../../../src/model/layout.ts';
import { orderBetween } from '../../../src/model/order.ts';
import type { Pick } from '../../../src/model/pick.ts';
import type { Post } from '../../../src/model/post.ts';
import { newRow } from '../../../src/model/row.ts';
import { UNTOUCHED_PICK } from '../../../src/model/untouched.ts';
import { type Database, openDatabase } from '../../../src/store/database.ts';
import { sectionsOf } from '../../../src/store/sections.ts';
import { createSession } from '../../../src/store/sessions.ts';

/* Runs in a page of the extension, and writes to its database as the extension does. */

const LAYOUT = DEFAULT_LAYOUT.map(({ role, kind }) => ({ role, kind, heading: kind }));

async function makeSession(database: Database, hashtag: string, number: number): Promise<string> {
  const when = { start: null, end: null, timeZone: 'Europe/London' };
  const fields = { hashtags: [hashtag], number, topic: `Topic ${number}`, title: '', hostHandle: '', ...when };
  const made = await createSession(database, { ...fields, scope: 'replies' }, LAYOUT);
  if (!made.ok) throw new Error(`${made.error.code}: ${made.error.detail}`);
  return made.value;
}

/** Makes a session and opens it. */
export async function openChat(hashtag: string): Promise<void> {
  await makeSession(openDatabase(), hashtag, 1);
}

/** Fills the database with sessions, the last of them open, and as many picks in each. */
export async function fill(hashtag: string, sessions: number, posts: readonly Post[]): Promise<void> {
  const database = openDatabase();
  const by = { device: 'bench', now: Date.now() };
  for (let number = 1; number <= sessions; number += 1) {
    const sid = await makeSession(database, hashtag, number);
    const section = (await sectionsOf(database, sid)).find(({ role }) => role === 'picks')?.id ?? '';
    let order: string | null = null;
    const picks: Pick[] = [];
    for (const [index, post] of posts.entries()) {
      order = orderBetween(order, null);
      const fields = { section, order, post, ...UNTOUCHED_PICK, pickedAt: by.now };
      picks.push(newRow({ id: `${number} ${index}`, sid, ...fields }, by));
    }
    await database.picks.bulkAdd(picks);
  }
}

/** How many posts the extension has recorded as passed by. */
export function countSeen(): Promise<number> {
  return openDatabase().seen.count();
}

export function forgetSeen(): Promise<void> {
  return openDatabase().seen.clear();
}
