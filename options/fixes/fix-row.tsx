import { text } from '../../src/i18n/text.ts';
import { ChangesTable } from './changes-table.tsx';
import type { UsableFix } from './read-fix.ts';
import { useFixes } from './use-fixes.ts';

/** The day of a file, as people write it here. */
function dayOf(made: string): string {
  const day = new Date(`${made}T12:00:00`);
  return Number.isNaN(day.getTime()) ? made : day.toLocaleDateString(undefined, { dateStyle: 'long' });
}

/** A fix that is in use. */
export function FixRow(usable: UsableFix) {
  const fixes = useFixes();
  const { fix, site } = usable;
  return (
    <li class="row">
      <p class="row-name">
        <strong>{site.name}</strong>{' '}
        <span class="hosts">
          <bdi>{fix.note}</bdi> · {dayOf(fix.made)}
        </span>
      </p>
      <button type="button" aria-label={text('options_fix_remove', site.name)} onClick={() => fixes.remove(usable)}>
        {text('options_remove')}
      </button>
      <details class="row-more">
        <summary>{text('options_fix_changes')}</summary>
        <ChangesTable {...usable} />
      </details>
    </li>
  );
}
