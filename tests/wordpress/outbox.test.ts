import process from 'node:process';
import { describe, it } from 'vitest';
import type { Role } from '../../scripts/wordpress/users.ts';
import { AFTER_THE_DEED, TROUBLES } from './support/around.ts';
import { expectOnce, MAY, newDevice, outboxPlace, publish, troubleEverywhere } from './support/outbox-place.ts';

/*
 * An administrator of the newest WordPress makes every request that there is: whatever can go wrong with any of them is
 * in `outbox-faults.test.ts`. WordPress changes what others send, and there are things that they may not do. That makes a
 * difference where it has done something and we do not know: only this is here, for somebody who may do least, and for
 * somebody on an old WordPress, at every request as well. With EVERY_FAULT=1 all can go wrong for both, in a few minutes
 * more.
 */
const { EVERY_FAULT } = process.env;
const troubles = Object.entries(EVERY_FAULT === '1' ? TROUBLES : AFTER_THE_DEED);

describe.each([
  ['7.1', 'contributor'],
  ['6.1', 'author'],
] as const)('publishing to WordPress %s', (version, least) => {
  const placeOf = outboxPlace(version);

  it.each(Object.keys(MAY) as Role[])('makes a draft and updates it in place, as %s', async (role) => {
    const place = placeOf(role);
    const device = newDevice(place);
    await publish(device, 'First words');
    await expectOnce(place, device, 'First words');
    await publish(device, 'Second words');
    await expectOnce(place, device, 'Second words');
  });

  it.each(troubles)(
    `makes nothing twice after %s, at any request, as ${least}`,
    async (_, trouble) => {
      await troubleEverywhere(placeOf(least), trouble);
    },
    600_000,
  );
});
