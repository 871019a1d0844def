import { useEffect, useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { IconButton } from '../../src/ui/icon-button.tsx';
import { CloseIcon } from '../../src/ui/icons/close.tsx';
import { useObservable } from '../../src/ui/observable.ts';
import { useWorkbench } from '../workbench-context.ts';
import { takeBack } from './take-back.ts';

/** Milliseconds that the notice stands. It can be taken up by key later too. */
const STAYS = 8000;

/** Says what was just done, and offers to take it back. It stays while it is pointed at or focused. */
export function NoticeToast() {
  const { writes } = useWorkbench();
  const notice = useObservable(writes.notice);
  const [held, setHeld] = useState(false);
  const dismiss = () => {
    writes.notice.value = null;
  };
  useEffect(() => {
    if (notice === null || held) return;
    const timer = setTimeout(() => {
      writes.notice.value = null;
    }, STAYS);
    return () => clearTimeout(timer);
  }, [writes, notice, held]);

  if (notice === null) return null;
  return (
    <section
      class="toast"
      aria-label={text('workbench_done_label')}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <p dir="auto">{notice.words}</p>
      {notice.undoable && (
        <button type="button" aria-keyshortcuts="Control+Z" onClick={() => takeBack(writes)}>
          {text('workbench_undo')}
        </button>
      )}
      <IconButton label={text('workbench_dismiss')} onPress={dismiss}>
        <CloseIcon />
      </IconButton>
    </section>
  );
}
