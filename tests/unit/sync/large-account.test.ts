import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newRow } from '../../../src/model/row.ts';
import { DAY, full, note, START } from './support/full-account.ts';
import { beginSession, pickPosts } from './support/made-up-session.ts';

describe('an account that is too small', () => {
  it('leaves the others where they are when a session is too large for it', async () => {
    const { clock, area, attic, last } = await full();
    clock.now = START + 20 * 7 * DAY;
    const sid = beginSession(attic.replica, 20);
    for (const week of [20, 21, 22, 23, 24]) await pickPosts(attic.replica, sid, week, 0, 100);
    await attic.round();
    expect(await attic.there()).toEqual(last);
    expect(await attic.out()).toContain(sid);
    const { set, remove } = area.writes;
    note(attic, sid, 'one more');
    await attic.round();
    expect(area.writes).toMatchObject({ set, remove });
    expect(await attic.there()).toEqual(last);
  });

  it('makes room for what belongs to no session, which never leaves', async () => {
    const { area, attic, last } = await full();
    // Older than every session.
    const by = { device: 'attic', now: START - 365 * DAY };
    const sections = Array.from({ length: 200 }, (_, index) => ({
      role: 'prose',
      kind: `${index}`,
      heading: randomUUID(),
    }));
    const layout = {
      id: 'layout',
      kind: 'layout' as const,
      name: 'Long',
      order: 'a0',
      sections: sections.map((section) => ({ ...section, included: true, byQuestion: false, words: randomUUID() })),
    };
    attic.replica.write('settings', newRow(layout, by));
    await attic.round();
    const names = (await attic.sync.remote.list()).map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('settings.'))).toHaveLength(1);
    expect(await attic.there()).toEqual(last.slice(1));
    // Whoever takes it away: it comes back.
    await attic.sync.remote.del(names.filter((name) => name.startsWith('settings.')));
    await attic.round();
    expect((await attic.sync.remote.list()).map(({ name }) => name).sort()).toEqual(names.sort());
    expect(await attic.out()).not.toContain('settings');
    expect(area.writes.refused).toBe(0);
  });

  it('says so where what belongs to no session is too much for it, and lets no session go for that', async () => {
    const { attic, last } = await full();
    const name = Array.from({ length: 3000 }, () => randomUUID()).join('');
    const layout = { id: 'layout', kind: 'layout' as const, name, order: 'a0', sections: [] };
    attic.replica.write('settings', newRow(layout, attic.replica.by()));
    await expect(attic.round()).rejects.toMatchObject({ problem: 'full' });
    expect(await attic.there()).toEqual(last);
  });
});
