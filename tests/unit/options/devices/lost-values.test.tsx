// @vitest-environment happy-dom
import '../../popup/support/extension.ts';
import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { LostValues } from '../../../../options/devices/lost-values.tsx';
import { valueWords } from '../../../../options/devices/lost-words.ts';
import { databaseWithSession } from '../../store/made-up-session.ts';
import { showPart } from '../support/options.tsx';
import { madeUpDevice } from './support.ts';

/** A database in which another device has written over so many topics. */
async function withLosses(count: number) {
  const { database, sid } = await databaseWithSession();
  const here = (await database.local.get('device'))?.value ?? '';
  await database.settings.bulkAdd([madeUpDevice('other', { name: 'Library' }), madeUpDevice(here)]);
  await database.history.bulkAdd(
    Array.from({ length: count }, (_, at) => ({
      id: `sessions ${sid} topic ${at}`,
      table: 'sessions' as const,
      row: sid,
      sid,
      field: 'topic',
      value: `Lost topic ${at}`,
      stamp: [1_000_000 + at, here] as [number, string],
      won: [2_000_000, 'other'] as [number, string],
      lostAt: 1000 + at,
    })),
  );
  return { database, sid };
}

describe('what another device overwrote', () => {
  it('is nothing at first, and what there would be is said', async () => {
    const { database } = await withLosses(0);
    showPart(database, LostValues);
    await screen.findByText(/^Nothing so far/);
  });

  it('is shown beside what stands there now, with who wrote it', async () => {
    const { database } = await withLosses(1);
    showPart(database, LostValues);
    const row = await screen.findByRole('listitem');
    expect(row.textContent).toMatch(/^Topic · Session 7/);
    const [was, now] = within(row).getAllByRole('definition');
    expect(was?.textContent).toMatch(/Lost topic 0.*This device/);
    expect(now?.textContent).toMatch(/Reading corners that get read in/);
  });

  it('comes back by one press, and goes again by undoing', async () => {
    const { database, sid } = await withLosses(1);
    showPart(database, LostValues);
    (await screen.findByRole('button', { name: /^Bring back: Topic/ })).click();
    await waitFor(async () => expect((await database.sessions.get(sid))?.topic).toBe('Lost topic 0'));
    await screen.findByText(/^Nothing so far/);
    (await screen.findByRole('button', { name: 'Undo' })).click();
    await screen.findByRole('button', { name: /^Bring back: Topic/ });
    expect((await database.sessions.get(sid))?.topic).toBe('Reading corners that get read in');
  });

  it('is shown in steps where there is much of it, the newest first', async () => {
    const { database } = await withLosses(50);
    showPart(database, LostValues);
    const rows = await screen.findAllByRole('listitem');
    expect(rows).toHaveLength(10);
    expect(rows[0]?.textContent).toContain('Lost topic 49');
    screen.getByRole('button', { name: 'Show more: 40' }).click();
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(20));
  });

  it.each([
    [null, 'empty'],
    ['', 'empty'],
    [[], 'empty'],
    [7, '7'],
    [['quiet', 'corner'], 'quiet\ncorner'],
    [{ x: 'ada', bluesky: 'ada.example' }, 'x: ada\nbluesky: ada.example'],
    [{ 'x ada': { name: 'Ada', handle: 'ada' } }, 'x ada: Ada @ada'],
    [[{ heading: 'Quote', role: 'pull-quote' }, { heading: 'Picks' }], 'Quote\nPicks'],
  ])('has words for %j', (value, words) => {
    expect(valueWords(value)).toBe(words);
  });

  it('has words for an instant', () => {
    expect(valueWords('2026-03-12T19:00:00.000Z')).toMatch(/12 Mar 2026/);
  });
});
