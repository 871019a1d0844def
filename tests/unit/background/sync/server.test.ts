import { beforeEach, expect, it, vi } from 'vitest';
import { addPick } from '../../../../src/store/picks.ts';
import { createSession } from '../../../../src/store/sessions.ts';
import { madeUpPost } from '../../model/made-up-post.ts';
import { FIELDS, LAYOUT, value } from '../../store/made-up-session.ts';
import { Device } from './support/device.ts';
import { folderServer } from './support/folder-server.ts';

const KEY = `${'A'.repeat(43)}=`;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-12T18:00:00Z') });
});

function later(ms: number): void {
  vi.setSystemTime(Date.now() + ms);
}

/** Two devices that sync through one folder, with a session. */
async function twoDevices() {
  const folder = await folderServer();
  const [a, b] = [new Device(), new Device()];
  for (const device of [a, b]) {
    device.local.set('sync', { kind: 'webdav', address: folder.address, user: 'ada', password: 'x', key: KEY });
  }
  const sid = value(await createSession(a.database, FIELDS, LAYOUT));
  await a.sync('moved');
  await b.sync('moved');
  await a.sync('now');
  later(5 * 60_000);
  await a.sync('due');
  folder.asked.length = 0;
  return { folder, a, b, sid };
}

it('sends a new pick by one request, two seconds after it', async () => {
  const { folder, a, b, sid } = await twoDevices();
  value(await addPick(a.database, { sid, section: null, post: madeUpPost() }));
  await a.sync('soon');
  expect(a.wait).toBe(30_000);
  expect(folder.asked).toEqual([]);
  later(2000);
  await a.sync('due');
  expect(folder.asked).toEqual(['PUT']);
  await b.sync('now');
  expect(await b.database.picks.count()).toBe(1);
});

it('asks one thing where there is nothing to do', async () => {
  const { folder, a } = await twoDevices();
  await a.sync('now');
  expect(folder.asked).toEqual(['PROPFIND']);
});

it('still brings in what others send where a folder is full, and sends when there is room again', async () => {
  const { folder, a, b, sid } = await twoDevices();
  value(await addPick(a.database, { sid, section: null, post: madeUpPost({ url: 'https://x.com/a/status/1' }) }));
  await a.sync('now');
  value(await addPick(b.database, { sid, section: null, post: madeUpPost({ url: 'https://x.com/b/status/2' }) }));
  folder.isFull = true;
  await b.sync('now');
  expect(await b.database.picks.count()).toBe(2);
  const { problem, refused, there } = await b.status();
  expect(problem).toMatchObject({ code: 'full', retryAt: null });
  expect(refused).toBeGreaterThan(100);
  expect(there).toEqual([sid]);
  // Nothing is sent for an edit before a round has found room.
  folder.asked.length = 0;
  await b.sync('soon');
  later(60_000);
  await b.sync('due');
  expect(folder.asked).toEqual([]);
  folder.isFull = false;
  await b.sync('now');
  expect(await b.status()).toMatchObject({ problem: null, refused: null });
  await a.sync('now');
  expect(await a.database.picks.count()).toBe(2);
});

it('waits longer each time for a server that does not answer, and not once it does', async () => {
  const { folder, a } = await twoDevices();
  a.local.set('sync', { kind: 'webdav', address: 'http://127.0.0.1:1/chat', user: 'ada', password: 'x', key: KEY });
  const waits: number[] = [];
  for (let failures = 0; failures < 4; failures += 1) {
    await a.sync('now');
    const { problem } = await a.status();
    expect(problem?.code).toBe('offline');
    waits.push((problem?.retryAt ?? 0) - Date.now());
  }
  expect(waits).toEqual([...waits].sort((one, other) => one - other));
  expect(waits.at(-1)).toBeGreaterThan(4 * 60_000);
  a.local.set('sync', { kind: 'webdav', address: folder.address, user: 'ada', password: 'x', key: KEY });
  await a.sync('moved');
  expect((await a.status()).problem).toBeNull();
});
