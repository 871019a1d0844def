import { text } from '../../src/i18n/text.ts';
import { changesOf, type UsableFix } from './read-fix.ts';

/** What a fix changes: each part of the page, what finds it now, and what will. */
export function ChangesTable(usable: UsableFix) {
  return (
    <table class="changes">
      <caption>{text('options_fix_changes')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('options_fix_part')}</th>
          <th scope="col">{text('options_fix_now')}</th>
          <th scope="col">{text('options_fix_after')}</th>
        </tr>
      </thead>
      <tbody>
        {changesOf(usable).map(({ part, now, after }) => (
          <tr key={part}>
            <th scope="row">{part}</th>
            <td>
              <code>{now}</code>
            </td>
            <td>
              <code>{after}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
