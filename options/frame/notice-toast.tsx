import { useObservable } from '../../src/ui/observable.ts';
import { Toast } from '../../src/ui/toast.tsx';
import { useNotices } from './notices-context.ts';

/** What was just done, in the corner. */
export function NoticeToast() {
  const notices = useNotices();
  const notice = useObservable(notices.notice);
  if (notice === null) return null;
  const { words, undo } = notice;
  const takeBack = () => {
    notices.dismiss();
    undo?.();
  };
  return (
    <Toast key={notice} words={words} onUndo={undo === undefined ? undefined : takeBack} onDismiss={notices.dismiss} />
  );
}
