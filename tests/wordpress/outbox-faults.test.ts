import { describe, it } from 'vitest';
import { TROUBLES } from './support/around.ts';
import { outboxPlace, troubleEverywhere } from './support/outbox-place.ts';

/* Whatever can go wrong, at every request of a first publication and at every one of its update. */
describe('publishing to WordPress 7.1 as administrator', () => {
  const placeOf = outboxPlace('7.1');

  it.each(Object.entries(TROUBLES))(
    'makes nothing twice after %s, at any request',
    async (_, trouble) => {
      await troubleEverywhere(placeOf('administrator'), trouble);
    },
    600_000,
  );
});
