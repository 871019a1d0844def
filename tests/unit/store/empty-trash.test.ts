import { expect, it } from 'vitest';
import { emptyTrash } from '../../../src/store/empty-trash.ts';
import { addPick, picksOf, removePick } from '../../../src/store/picks.ts';
import { madeUpPost } from '../model/made-up-post.ts';
import { databaseWithSession, value } from './made-up-session.ts';

const DAY = 24 * 3600 * 1000;

it('forgets what was thrown away more than thirty days ago, and nothing else', async () => {
  const { database, sid } = await databaseWithSession();
  const urls = ['https://x.com/ada_demo/status/1', 'https://x.com/ada_demo/status/2'];
  for (const url of urls) value(await addPick(database, { sid, section: null, post: madeUpPost({ url }) }));
  value(await removePick(database, { sid, url: urls[0] ?? '', identity: urls[0] ?? '' }));
  expect(await emptyTrash(database, Date.now() + 29 * DAY)).toBe(0);
  expect((await picksOf(database, sid)).trash).toHaveLength(1);
  expect(await emptyTrash(database, Date.now() + 31 * DAY)).toBe(1);
  const { picks, trash } = await picksOf(database, sid);
  expect([picks.length, trash.length]).toEqual([1, 0]);
});
