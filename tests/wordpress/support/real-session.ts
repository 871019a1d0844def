import { existsSync, readFileSync } from 'node:fs';
import { picksOn } from '../../../demo/picks.ts';
import { timelineOn } from '../../../demo/posts.ts';
import { chatOfSessionFile } from '../../../demo/replay.ts';
import { richTextOf } from '../../../src/model/plain-text.ts';
import { parseSessionFile, type SessionFile } from '../../../src/model/session-file.ts';
import { madeUpPost } from '../../unit/model/made-up-post.ts';

/** A real chat's summary, which is not part of the project: other people wrote it. */
const FILE = '../shared/session-102.json';

/**
 * The real session as a host has it who picked every post from its replay on X: each with its permalink and its time.
 * Null, and said so, where its file is not there.
 */
export function replayedSession(): SessionFile | null {
  if (!existsSync(FILE)) {
    console.warn(`SKIPPED: the real session, because ${FILE} is not there.`);
    return null;
  }
  const file = parseSessionFile(readFileSync(FILE, 'utf8'));
  const chat = chatOfSessionFile(file);
  const posts = picksOn(chat, timelineOn('x', chat, Date.UTC(2012, 5, 14, 19), 0)).map(({ post }) => post);
  const picks = file.picks.map((pick, at) => {
    const post = posts[at];
    if (post === undefined || post.text !== pick.text) throw new Error(`the replay has another post at ${at}`);
    const { id, url, author, lang, text } = post;
    const time = new Date(post.time).toISOString();
    const written = { name: author.name, handle: author.handle, url: new URL(author.path, url).href };
    const read = madeUpPost({ id, url, author: written, time, lang, text: richTextOf(text), media: [], quote: null });
    return { ...pick, url, time, post: read };
  });
  return { ...file, picks };
}
