import { beforeEach, describe, expect, it, vi } from 'vitest';
import { applyChanges } from '../../../../src/store/changes.ts';
import { allDevices, devicesWithAll } from '../../../../src/store/devices.ts';
import { value } from '../../store/made-up-session.ts';
import { later, MINUTE, topic, twoDevices } from './support/two-devices.ts';

const START = Date.parse('2026-03-12T18:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
});

describe('devices', () => {
  it('know of each other, and tell what has reached them, which nobody answers', async () => {
    const { a, b, sid } = await twoDevices();
    await a.sync('now');
    await b.hear();
    expect(await devicesWithAll(a.database, sid)).toBe(0);
    const before = b.writes;
    expect(b.wait).toBe(MINUTE);
    later(MINUTE);
    await b.sync('due');
    expect(b.writes).toBe(before + 1);
    // Nobody waits for it any more.
    expect(b.wait).toBeGreaterThan(MINUTE);
    const answered = a.writes;
    await a.hear();
    expect(await devicesWithAll(a.database, sid)).toBe(1);
    expect((await allDevices(a.database)).map(({ browser, isHere }) => [browser, isHere])).toEqual([
      ['Firefox on Linux', true],
      ['Firefox on Linux', false],
    ]);
    later(5 * MINUTE);
    await a.sync('due');
    expect(a.writes).toBe(answered);
    value(await applyChanges(a.database, topic(sid, 'Newer')));
    expect(await devicesWithAll(a.database, sid)).toBe(0);
  });

  it.each(['due', 'now'] as const)('tell what has reached them along with what they send (%s)', async (wish) => {
    const { a, b, sid } = await twoDevices();
    await a.sync('now');
    await b.hear();
    value(await applyChanges(b.database, topic(sid, 'From the other one')));
    await b.sync('soon');
    later(20_000);
    await b.sync(wish);
    await a.hear();
    expect(await devicesWithAll(a.database, sid)).toBe(1);
    later(5 * MINUTE);
    const before = b.writes;
    await b.sync('due');
    expect(b.writes).toBe(before);
  });

  it('have not all that was written while something was not sent, whatever its clock says', async () => {
    const { a, b, sid } = await twoDevices();
    await a.sync('now');
    await b.hear();
    later(60 * MINUTE);
    value(await applyChanges(b.database, topic(sid, 'By a clock that is ahead')));
    later(-60 * MINUTE);
    await b.sync('now');
    await a.hear();
    value(await applyChanges(a.database, topic(sid, 'Upon that')));
    await a.sync('now');
    await b.hear();
    later(MINUTE);
    await b.sync('due');
    await a.hear();
    expect(await devicesWithAll(a.database, sid)).toBe(1);
    value(await applyChanges(a.database, [{ table: 'sessions', id: sid, fields: { title: 'In time' } }]));
    expect(await devicesWithAll(a.database, sid)).toBe(0);
  });

  it('are named where their clocks are ahead, until they are put right', async () => {
    const { a, b, sid } = await twoDevices();
    await a.sync('now');
    await b.hear();
    later(24 * 60 * MINUTE);
    await b.sync('now');
    later(-24 * 60 * MINUTE);
    await a.hear();
    const ahead = async () => (await allDevices(a.database)).map((one) => Math.round(one.ahead / MINUTE));
    expect(await ahead()).toEqual([0, 24 * 60]);
    later(MINUTE);
    value(await applyChanges(b.database, topic(sid, 'By a clock that was put right')));
    await b.sync('now');
    await a.hear();
    expect(await ahead()).toEqual([0, 0]);
  });
});
