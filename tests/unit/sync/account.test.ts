import { describe, expect, it } from 'vitest';
import { RemoteError } from '../../../src/sync/remote.ts';
import { accountRemote } from '../../../src/sync/remotes/account.ts';
import { problemOf } from '../../../src/sync/remotes/account-problem.ts';
import { accountTravels } from '../../../src/sync/remotes/account-travels.ts';
import { remoteContract } from '../../sync/support/remote-contract.ts';
import { fakeArea } from './support/fake-area.ts';

const NAME = '9b2f7c1e-3a44-4f0e-8d51-6f0f5a3f7c20.Qm2x8wTzC0bN5rJ-e_HsAw';
const LITTER = { theme: 'dark', 'b.': 'x', 'b.one.two': 'x', 'b.a b.c.0-1': 'x', 'b.a.b.0-1': { not: 'text' } };

async function failure(asked: Promise<unknown>): Promise<RemoteError> {
  const error = await asked.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(RemoteError);
  return error as RemoteError;
}

describe('the browser account', () => {
  remoteContract(
    async () => {
      // The contract writes more than an account takes in a minute.
      let now = 0;
      const area = fakeArea(undefined, () => (now += 1000));
      return {
        remote: accountRemote(area),
        again: async () => accountRemote(area),
        litter: async () => {
          await area.set(LITTER);
          return async () => Object.keys(LITTER).every((key) => area.items.has(key));
        },
        close: async () => {},
      };
    },
    { blob: 50_000, blobs: 200 },
  );

  it('cuts a blob into items that the browser takes, and puts them by one write', async () => {
    const area = fakeArea();
    await accountRemote(area).put(NAME, new Uint8Array(20_000).fill(255));
    expect([...area.items.keys()]).toEqual([0, 1, 2, 3].map((index) => `b.${NAME}.${index}-4`));
    expect(area.writes).toEqual({ set: 1, remove: 0, refused: 0 });
  });

  it('takes a blob with the longest name that there may be', async () => {
    const area = fakeArea();
    const name = `${'s'.repeat(64)}.${'h'.repeat(64)}`;
    await accountRemote(area).put(name, new Uint8Array(50_000).fill(1));
    expect((await accountRemote(area).get(name))?.length).toBe(50_000);
  });

  it('counts a blob only when all pieces have come, in whatever order', async () => {
    const from = fakeArea();
    await accountRemote(from).put(NAME, new Uint8Array(20_000).fill(7));
    for (const pieces of [[...from.items], [...from.items].reverse()]) {
      const to = fakeArea();
      for (const [key, value] of pieces) {
        expect(await accountRemote(to).list()).toEqual([]);
        expect(await accountRemote(to).get(NAME)).toBeNull();
        to.items.set(key, value);
      }
      expect(await accountRemote(to).list()).toEqual([{ name: NAME, size: 20_000 }]);
      expect(await accountRemote(to).get(NAME)).toEqual(new Uint8Array(20_000).fill(7));
    }
  });

  it('has a whole blob where two devices cut it in two ways, and deletes all of it', async () => {
    const area = fakeArea();
    const remote = accountRemote(area);
    await remote.put(NAME, new Uint8Array(6000));
    await remote.put(NAME, new Uint8Array(5900));
    expect(await remote.list()).toHaveLength(1);
    expect([5900, 6000]).toContain((await remote.get(NAME))?.length);
    await remote.del([NAME]);
    expect(area.items.size).toBe(0);
  });

  it('gives what cannot be read for nothing, and does not fail', async () => {
    const area = fakeArea();
    area.items.set(`b.${NAME}.0-1`, 'no Base64 at all!');
    expect(await accountRemote(area).get(NAME)).toEqual(new Uint8Array());
    expect(await accountRemote(area).list()).toHaveLength(1);
  });

  it('is full before the browser says so, and spends no write on it', async () => {
    const area = fakeArea();
    const remote = accountRemote(area);
    await remote.put('a.1', new Uint8Array(50_000));
    expect((await failure(remote.put('a.2', new Uint8Array(17_500)))).problem).toBe('full');
    expect(area.writes.set).toBe(1);
    await remote.put('a.2', new Uint8Array(16_000));
    // Put again, it takes no more room than it has.
    await remote.put('a.2', new Uint8Array(16_000));
  });

  it('is full where others have filled the area, by bytes or by items', async () => {
    const heavy = fakeArea();
    for (let index = 0; index < 12; index += 1) await heavy.set({ [`other-${index}`]: 'x'.repeat(8000) });
    const written = heavy.writes.set;
    expect((await failure(accountRemote(heavy).put('a.1', new Uint8Array(6000)))).problem).toBe('full');
    expect(heavy.writes.set).toBe(written);
    await accountRemote(heavy).put('a.1', new Uint8Array(3000));
    const many = fakeArea();
    await many.set(Object.fromEntries(Array.from({ length: 511 }, (_, index) => [`other-${index}`, 1])));
    await accountRemote(many).put('a.1', new Uint8Array(10));
    expect((await failure(accountRemote(many).put('a.2', new Uint8Array(10)))).problem).toBe('full');
    expect(many.writes.set).toBe(2);
  });

  it('asks for patience where the browser counts too many writes', async () => {
    const remote = accountRemote(fakeArea(undefined, () => 0));
    for (let index = 0; index < 120; index += 1) await remote.put(`a.${index}`, new Uint8Array(10));
    const { problem, retryAfter } = await failure(remote.put('a.120', new Uint8Array(10)));
    expect([problem, retryAfter]).toEqual(['busy', 60_000]);
    expect(await remote.list()).toHaveLength(120);
  });

  it.each([
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_HOUR quota.', 'busy', 900_000],
    ['Resource::kQuotaBytes quota exceeded', 'full', null],
    ['QUOTA_BYTES_PER_ITEM quota exceeded', 'full', null],
    ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'full', null],
    ['Please set webextensions.storage.sync.enabled to true in about:config', 'strange', null],
  ] as const)('knows what the browser means by %j', (message, problem, retryAfter) => {
    expect(problemOf(new Error(message))).toMatchObject({ problem, retryAfter, message });
  });

  it('says what went wrong where reading fails', async () => {
    const area = { ...fakeArea(), get: async () => Promise.reject(new Error('no disk')) };
    for (const asked of [accountRemote(area).list(), accountRemote(area).get(NAME), accountRemote(area).del([NAME])]) {
      expect((await failure(asked)).problem).toBe('strange');
    }
  });
});

describe('accountTravels', () => {
  const on = (os: string) => ({ getPlatformInfo: async () => ({ os, arch: 'x86-64' }) }) as never;

  it('says yes on a computer', async () => {
    expect(await accountTravels({ storage: { sync: fakeArea() }, runtime: on('linux') })).toBe(true);
  });

  it('says no on Android, where there is no such area, and where it cannot be read', async () => {
    expect(await accountTravels({ storage: { sync: fakeArea() }, runtime: on('android') })).toBe(false);
    expect(await accountTravels({ storage: {}, runtime: on('win') })).toBe(false);
    const broken = { get: async () => Promise.reject(new Error('off by policy')) };
    expect(await accountTravels({ storage: { sync: broken }, runtime: on('mac') })).toBe(false);
  });
});
