import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newRow, patchRow } from '../../../src/model/row.ts';
import { UNTOUCHED_SESSION } from '../../../src/model/untouched.ts';
import { type AccountDevice, accountDevice, accountServer } from './support/account-device.ts';

const NAMES = ['attic', 'boat', 'cabin'];
/** Each takes about 6,400 bytes of an account: thirteen of them fit. */
const SESSIONS = Array.from({ length: 18 }, (_, index) => `s-${index}`);

/** Words that nothing can be saved on, the same for the same number. */
function noise(seed: number): string {
  let state = seed * 2_654_435_761 + 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8).toString(36).padStart(5, '0');
  };
  return Array.from({ length: 900 }, next).join('');
}

function write({ replica }: AccountDevice, id: string, field: 'topic' | 'title', seed: number): void {
  const by = replica.by();
  const row = replica.row('sessions', id, id);
  const words = field === 'topic' ? noise(seed) : `title ${seed}`;
  if (row !== undefined) {
    replica.write('sessions', patchRow(row, { [field]: words } as never, by));
    return;
  }
  const session = {
    ...UNTOUCHED_SESSION,
    ...{
      id,
      hashtags: ['InkwellChat'],
      number: null,
      topic: noise(seed),
      title: `title ${seed}`,
      start: null,
      end: null,
    },
    ...{ timeZone: 'Europe/London', hostHandle: '', scope: 'people' as const, createdAt: by.now },
  };
  replica.write('sessions', newRow(session, by));
}

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('write' as const), what: fc.constantFrom(...SESSIONS) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('round' as const), what: fc.constant('') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('carry' as const), what: fc.constant('') }) },
);
const steps = fc.array(
  fc.record({ step, who: fc.nat(2), field: fc.constantFrom('topic' as const, 'title' as const) }),
  {
    minLength: 30,
    maxLength: 90,
  },
);

it('ends with one state of all that an account has, whatever is written where, and whenever it travels', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (plan) => {
      const clock = { now: Date.UTC(2026, 0, 7) };
      const devices = NAMES.map((name) => accountDevice(name, clock));
      const carry = accountServer();
      for (const [index, { step, who, field }] of plan.entries()) {
        clock.now += 1000;
        const device = devices[who];
        if (device === undefined) continue;
        if (step.do === 'write') write(device, step.what, field, index);
        if (step.do === 'round') await device.round();
        if (step.do === 'carry') carry(device.area);
      }
      for (let turn = 0; turn < 6; turn += 1) {
        for (const device of devices) {
          carry(device.area);
          await device.round();
          carry(device.area);
        }
      }
      const [one] = devices as [AccountDevice];
      const there = await one.there();
      for (const device of devices) {
        expect(await device.there()).toEqual(there);
        expect(await device.replica.dirty()).toEqual([]);
        for (const sid of there) expect(device.state(sid)).toEqual(one.state(sid));
        expect(device.area.writes.refused).toBe(0);
      }
      // What another device meets is what all of them have.
      const fresh = accountDevice('fresh', clock, one.area);
      await fresh.round();
      for (const sid of there) expect(fresh.state(sid)).toEqual(one.state(sid));
      // Nothing is written where nothing happens.
      const idle = devices.map(({ area }) => ({ ...area.writes }));
      for (const device of devices) {
        carry(device.area);
        await device.round();
      }
      expect(devices.map(({ area }) => area.writes)).toEqual(idle);
    }),
    { numRuns: Number(process.env.RUNS ?? 30) },
  );
});
