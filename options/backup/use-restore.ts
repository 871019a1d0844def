import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { pushToTabs } from '../../src/messages/push.ts';
import type { Backup } from '../../src/model/backup.ts';
import { readBackup } from '../../src/model/read-backup.ts';
import { type Restored, restore } from '../../src/store/backup.ts';
import { useWrites } from '../frame/writes-context.ts';
import { sumOf } from './contents.ts';
import { inSteps } from './in-steps.ts';

/** How far the host has come with a file. */
type RestoreState =
  | { readonly at: 'start' }
  | { readonly at: 'refused'; readonly mistake: string }
  | { readonly at: 'reading' | 'joining'; readonly share: number }
  /** Read and found whole; nothing has been done with it yet. */
  | { readonly at: 'ready'; readonly backup: Backup }
  | { readonly at: 'done'; readonly backup: Backup; readonly restored: Restored };

interface Restoring {
  readonly state: RestoreState;
  open(file: File): Promise<void>;
  use(backup: Backup): Promise<void>;
  cancel(): void;
}

/** Restoring from a file: it is read whole, then shown, then joined with what is here. */
export function useRestore(): Restoring {
  const writes = useWrites();
  const [state, setState] = useState<RestoreState>({ at: 'start' });
  const refuse = (mistake: string) => {
    setState({ at: 'refused', mistake });
    writes.say(mistake);
  };

  const open = async (file: File) => {
    setState({ at: 'reading', share: 0 });
    let words: string;
    try {
      words = await file.text();
    } catch (error) {
      return refuse(text('options_file_unreadable', file.name, String(error)));
    }
    const read = await inSteps(readBackup(words), (share) => setState({ at: 'reading', share }));
    if ('flaw' in read) return refuse(text(`options_backup_${read.flaw}`, read.where));
    setState({ at: 'ready', backup: read.backup });
    writes.say(text('options_backup_ready'));
  };
  const use = async (backup: Backup) => {
    setState({ at: 'joining', share: 0 });
    const restored = await restore(writes.database, backup, (share) => setState({ at: 'joining', share }));
    if (!restored.ok) return refuse(`${text('options_backup_failed')} ${text(`failure_${restored.error.code}`)}`);
    setState({ at: 'done', backup, restored: restored.value });
    const { added, changed } = sumOf(restored.value);
    const nothing = added + changed === 0;
    writes.tell(nothing ? text('options_backup_nothing_new') : text('options_backup_restored', added, changed));
    writes.told();
    await pushToTabs({ push: 'hello' });
  };
  return { state, open, use, cancel: () => setState({ at: 'start' }) };
}
