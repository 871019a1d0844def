import { text } from '../../src/i18n/text.ts';
import { sites } from '../../src/sites/registry.ts';
import { siteFixes } from '../../src/store/site-fixes.ts';
import { useLiveQuery } from '../../src/ui/use-live-query.ts';
import { useWrites } from '../frame/writes-context.ts';
import { AddFix } from './add-fix.tsx';
import { FixRow } from './fix-row.tsx';

/** Files that mend how a network is read after it has changed its pages. */
export function FixesSection() {
  const { database } = useWrites();
  const live = useLiveQuery(() => siteFixes(database));
  const fixes = live.state === 'ready' ? live.value : new Map();
  return (
    <>
      <p class="lead">{text('options_fixes_lead')}</p>
      {live.state === 'failed' && <p class="mistake">{text('failure_store_unavailable')}</p>}
      {fixes.size > 0 && (
        <ul class="rows">
          {sites.flatMap((site) => {
            const fix = fixes.get(site.id);
            return fix === undefined ? [] : [<FixRow key={site.id} fix={fix} site={site} />];
          })}
        </ul>
      )}
      <AddFix />
    </>
  );
}
