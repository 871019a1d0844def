import { text } from '../../src/i18n/text.ts';
import type { Backup } from '../../src/model/backup.ts';
import type { Restored } from '../../src/store/backup.ts';
import { contentsOf } from './contents.ts';

/** What is in a backup, and once it is restored, what of it came in. */
export function ContentsTable({ backup, restored }: { backup: Backup; restored: Restored | null }) {
  return (
    <table class="changes counts">
      <caption>{text('options_backup_contents')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{text('options_backup_there')}</th>
          {restored !== null && <th scope="col">{text('options_backup_added')}</th>}
          {restored !== null && <th scope="col">{text('options_backup_changed')}</th>}
        </tr>
      </thead>
      <tbody>
        {contentsOf(backup, restored).map(({ name, there, cameIn }) => (
          <tr key={name}>
            <th scope="row">{text(name)}</th>
            <td>{there.toLocaleString()}</td>
            {cameIn !== null && <td>{cameIn.added.toLocaleString()}</td>}
            {cameIn !== null && <td>{cameIn.changed.toLocaleString()}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
