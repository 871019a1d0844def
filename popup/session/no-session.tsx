import { text } from '../../src/i18n/text.ts';
import { DeletedSessions } from './deleted-sessions.tsx';
import { FirstRun } from './first-run.tsx';

interface NoSessionProps {
  /** There are others, to be chosen above. */
  readonly hasOthers: boolean;
  onMade(sid: string): void;
}

/** What there is to see while no session is open. */
export function NoSession({ hasOthers, onMade }: NoSessionProps) {
  if (!hasOthers) return <FirstRun onMade={onMade} />;
  return (
    <main class="first-run">
      <p>{text('workbench_none_open')}</p>
      <DeletedSessions />
    </main>
  );
}
