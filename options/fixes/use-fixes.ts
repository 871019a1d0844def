import { text } from '../../src/i18n/text.ts';
import { pushToTabs } from '../../src/messages/push.ts';
import type { SiteFix } from '../../src/model/site-fix.ts';
import { attempt } from '../../src/store/failure.ts';
import { setSiteFix } from '../../src/store/site-fixes.ts';
import { useDatabase } from '../frame/database-context.ts';
import { useNotices } from '../frame/notices-context.ts';
import type { UsableFix } from './read-fix.ts';

interface Fixes {
  /** Both resolve to whether it was done; if not, the reason is told. */
  use(usable: UsableFix): Promise<boolean>;
  remove(usable: UsableFix): Promise<boolean>;
}

/** What can be done with fixes: each is in effect in every open page at once, and can be taken back. */
export function useFixes(): Fixes {
  const database = useDatabase();
  const notices = useNotices();

  const set = async (site: string, fix: SiteFix | null, words: string, canUndo: boolean): Promise<boolean> => {
    const before = await attempt(database, () => setSiteFix(database, site, fix));
    if (!before.ok) {
      notices.tell(text(`failure_${before.error.code}`));
      return false;
    }
    await pushToTabs({ push: 'hello' });
    const undo = () => {
      set(site, before.value, text('options_fix_taken_back'), false);
    };
    notices.tell(words, canUndo ? undo : undefined);
    return true;
  };
  return {
    use: ({ fix, site }) => set(site.id, fix, text('options_fix_used', site.name), true),
    remove: ({ site }) => set(site.id, null, text('options_fix_removed', site.name), true),
  };
}
