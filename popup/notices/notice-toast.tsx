import { useCallback } from 'preact/hooks';
import { useObservable } from '../../src/ui/observable.ts';
import { Toast } from '../../src/ui/toast.tsx';
import { useWorkbench } from '../workbench-context.ts';
import { takeBack } from './take-back.ts';

/** Says what was just done, and offers to take it back; that can be done by key later too. */
export function NoticeToast() {
  const { writes } = useWorkbench();
  const notice = useObservable(writes.notice);
  const dismiss = useCallback(() => {
    writes.notice.value = null;
  }, [writes]);
  if (notice === null) return null;
  return (
    <Toast
      key={notice}
      words={notice.words}
      undoKeys="Control+Z"
      onUndo={notice.undoable ? () => takeBack(writes) : undefined}
      onDismiss={dismiss}
    />
  );
}
