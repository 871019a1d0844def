import { expect, it } from 'vitest';
import { watch } from '../../../../src/background/sync/watched.ts';
import { RemoteError } from '../../../../src/sync/remote.ts';
import { accountRemote } from '../../../../src/sync/remotes/account.ts';
import { fakeArea } from '../../sync/support/fake-area.ts';

const BYTES = new Uint8Array([1, 2, 3]);

function watched() {
  const area = fakeArea();
  const stop = new AbortController();
  const told: (string | number)[] = [];
  const seen = watch(accountRemote(area), stop.signal, {
    onList: async (listed) => {
      told.push(...listed.map(({ name }) => name));
    },
    onMove: (moved) => told.push(moved),
  });
  return { area, stop, told, seen };
}

it('tells what moves, what was missed and what found no room', async () => {
  const { seen, told } = watched();
  await seen.remote.list();
  expect(seen).toMatchObject({ wrote: false, missed: false, refused: null });
  await seen.remote.put('s.one', BYTES);
  await seen.remote.list();
  await seen.remote.get('s.one');
  expect(seen).toMatchObject({ wrote: true, missed: false });
  await seen.remote.get('s.two');
  expect(seen.missed).toBe(true);
  expect(told).toEqual([1, 's.one', 2, 3]);
  await expect(seen.remote.put('s.large', new Uint8Array(80_000))).rejects.toBeInstanceOf(RemoteError);
  expect(seen.refused).toBe(80_000);
  // What a remote says of itself is handed on.
  expect(seen.remote).toMatchObject({ losesNothing: true, isTight: true });
});

it('stops at once, although the remote does not answer', async () => {
  const { area, stop, seen } = watched();
  area.get = () => new Promise(() => {});
  const listing = seen.remote.list();
  stop.abort(new Error('enough'));
  await expect(listing).rejects.toThrow('enough');
  await expect(seen.remote.put('s.one', BYTES)).rejects.toThrow('enough');
});
