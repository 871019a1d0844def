import { IDBDatabase, IDBObjectStore, indexedDB } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyChanges } from '../../../src/store/changes.ts';
import { attempt } from '../../../src/store/failure.ts';
import { addPick } from '../../../src/store/picks.ts';
import { createSession } from '../../../src/store/sessions.ts';
import { madeUpPost } from '../model/made-up-post.ts';
import { databaseWithSession, FIELDS, freshDatabase, LAYOUT, value } from './made-up-session.ts';

afterEach(() => vi.restoreAllMocks());

function full(): never {
  throw new DOMException('The disk is full', 'QuotaExceededError');
}

describe('a full disk', () => {
  it('is told as such when it refuses a write, and leaves nothing half written', async () => {
    const { database, sid } = await databaseWithSession();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
    const results = [
      await addPick(database, { sid, section: null, post: madeUpPost() }),
      await createSession(database, FIELDS, LAYOUT),
      await applyChanges(database, [{ table: 'sessions', id: sid, fields: { topic: 'Another' } }]),
    ];
    vi.restoreAllMocks();
    expect(results.map((result) => (result.ok ? 'saved' : result.error.code))).toEqual(Array(3).fill('disk_full'));
    expect([await database.picks.count(), await database.sessions.count()]).toEqual([0, 1]);
    expect((await database.sessions.get(sid))?.topic).toBe(FIELDS.topic);
  });

  it('is told as such when it refuses the transaction at its end, as browsers do', async () => {
    const { database, sid } = await databaseWithSession();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row, key) {
      const request = put.call(this, row, key);
      const { transaction } = this;
      request.addEventListener('success', () => {
        Object.defineProperty(transaction, 'error', { value: new DOMException('Full', 'QuotaExceededError') });
        transaction.abort();
      });
      return request;
    });
    const result = await addPick(database, { sid, section: null, post: madeUpPost() });
    vi.restoreAllMocks();
    expect(result).toMatchObject({ ok: false, error: { code: 'disk_full' } });
    expect(await database.picks.count()).toBe(0);
    value(await addPick(database, { sid, section: null, post: madeUpPost() }));
    expect(await database.picks.count()).toBe(1);
  });
});

describe('a store that cannot be opened', () => {
  it('is told as such, with what the browser said', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Storage is off', 'SecurityError');
    });
    const result = await addPick(freshDatabase(), { sid: 'any', section: null, post: madeUpPost() });
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'store_unavailable', detail: expect.stringContaining('Storage is off') },
    });
  });
});

describe('every write', () => {
  it('is acknowledged only when it has reached the disk', async () => {
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { database, sid } = await databaseWithSession();
    value(await addPick(database, { sid, section: null, post: madeUpPost() }));
    value(await applyChanges(database, [{ table: 'sessions', id: sid, fields: { topic: 'Another' } }]));
    const writes = opened.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.map(([, , options]) => options)).toEqual(Array(3).fill({ durability: 'strict' }));
  });
});

describe('attempt', () => {
  it('turns what is thrown, be it no error at all, into a failure', async () => {
    const { database } = await databaseWithSession();
    expect(await attempt(database, () => Promise.reject('words'))).toEqual({
      ok: false,
      error: { code: 'store_unavailable', detail: 'words' },
    });
  });
});
