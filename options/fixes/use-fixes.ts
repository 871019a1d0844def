import { text } from '../../src/i18n/text.ts';
import { pushToTabs } from '../../src/messages/push.ts';
import type { SiteFix } from '../../src/model/site-fix.ts';
import { attempt } from '../../src/store/failure.ts';
import { setSiteFix } from '../../src/store/site-fixes.ts';
import { useWrites } from '../frame/writes-context.ts';
import type { UsableFix } from './read-fix.ts';

interface Fixes {
  /** Both resolve to whether it was done; if not, the reason is told. */
  use(usable: UsableFix): Promise<boolean>;
  remove(usable: UsableFix): Promise<boolean>;
}

/** What can be done with fixes: each is in effect in every open page at once, and can be taken back. */
export function useFixes(): Fixes {
  const writes = useWrites();
  const { database } = writes;

  const set = async (site: string, fix: SiteFix | null, words: string, canUndo: boolean): Promise<boolean> => {
    const before = await attempt(database, () => setSiteFix(database, site, fix));
    if (!before.ok) {
      writes.tell(text(`failure_${before.error.code}`));
      return false;
    }
    await pushToTabs({ push: 'hello' });
    const takeBack = () => set(site, before.value, text('options_fix_taken_back'), false);
    if (canUndo) writes.remember({ words, takeBack });
    else writes.tell(words);
    return true;
  };
  return {
    use: ({ fix, site }) => set(site.id, fix, text('options_fix_used', site.name), true),
    remove: ({ site }) => set(site.id, null, text('options_fix_removed', site.name), true),
  };
}
