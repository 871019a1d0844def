import { text } from '../../src/i18n/text.ts';
import { RestoreBackup } from './restore-backup.tsx';
import { SaveBackup } from './save-backup.tsx';

/** Everything as one file, and back. */
export function BackupSection() {
  return (
    <>
      <p class="lead">{text('options_backup_lead')}</p>
      <SaveBackup />
      <h3>{text('options_backup_restore')}</h3>
      <p class="lead">{text('options_backup_restore_lead')}</p>
      <RestoreBackup />
    </>
  );
}
