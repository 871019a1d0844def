import { text } from '../../src/i18n/text.ts';
import { send } from '../../src/messages/send.ts';
import { patternOf } from '../../src/model/match-pattern.ts';
import { closeToPages } from '../../src/publishing/access.ts';
import { askForData } from '../../src/store/data-pages.ts';
import type { Writes } from '../../src/store/writes.ts';
import type { SyncConfig } from '../../src/sync/config.ts';
import { keepConfig } from '../../src/sync/kept-config.ts';
import { askFor } from '../../src/ui/access/ask-for.ts';
import { tidyAccess } from '../access/tidy-access.ts';
import { addressOf, wayName } from './way-name.ts';

/**
 * What the background does: a round; or, of a space that is not ours, it makes one of both, or puts what is here in the
 * place of what is there.
 */
export type FirstAct = 'now' | 'merge' | 'replace';

/** Has the background sync. Where it does not hear of it, that is told. */
export async function askToSync(writes: Writes, act: FirstAct): Promise<void> {
  const heard = await send('sync', { act });
  if (!heard.ok) writes.tell(text(`failure_${heard.error.code}`));
}

async function keep(writes: Writes, config: SyncConfig, first: FirstAct): Promise<void> {
  await closeToPages();
  await keepConfig(config);
  await tidyAccess(writes);
  if (config.kind !== 'off') await askToSync(writes, first);
}

/** Keeps how this device syncs from now on, and offers to take that back. */
export async function takeWay(writes: Writes, before: SyncConfig, config: SyncConfig, first: FirstAct): Promise<void> {
  await keep(writes, config, first);
  const takeBack = async () => {
    const pattern = patternOf(addressOf(before) ?? '');
    const refusal = pattern === null ? null : await askForData(askFor, [pattern], 'sync', []);
    if (refusal === null) await keep(writes, before, 'now');
    else writes.tell(refusal);
    return refusal === null;
  };
  const words = config.kind === 'off' ? text('sync_stopped') : text('sync_changed', wayName(config.kind));
  writes.remember({ words, takeBack });
}
