import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { writeBackup } from '../../src/model/write-backup.ts';
import { everything } from '../../src/store/backup.ts';
import { download } from '../../src/ui/download.ts';
import { useWrites } from '../frame/writes-context.ts';
import { inSteps } from './in-steps.ts';
import { Progress } from './progress.tsx';

/** The button that saves everything as one file. */
export function SaveBackup() {
  const writes = useWrites();
  const [share, setShare] = useState<number | null>(null);
  const save = async () => {
    setShare(0);
    const backup = await everything(writes.database);
    if (backup.ok) {
      const name = `chat-highlights-${backup.value.made.slice(0, 10)}.json`;
      const parts = await inSteps(writeBackup(backup.value), setShare);
      download(name, 'application/json', ...parts);
      writes.tell(text('options_backup_saved', name));
    } else {
      writes.tell(text(`failure_${backup.error.code}`));
    }
    setShare(null);
  };
  return (
    <>
      <p>
        <button type="button" aria-disabled={share !== null} onClick={() => share === null && save()}>
          {text('options_backup_save')}
        </button>
      </p>
      {share !== null && <Progress label={text('options_backup_saving')} share={share} />}
    </>
  );
}
