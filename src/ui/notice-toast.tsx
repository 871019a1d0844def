import type { Observable } from '../model/observable.ts';
import { useObservable } from './observable.ts';
import { type Acts, takeBack } from './take-back.ts';
import { Toast } from './toast.tsx';

/** The part of the store's `Writes` that it shows. */
interface Told extends Acts {
  readonly notice: Observable<{ readonly words: string; readonly undoable: boolean } | null>;
  readonly dismiss: () => void;
}

/** Says what was just done, and offers to take it back; that can be done by key later too. */
export function NoticeToast({ writes }: { writes: Told }) {
  const notice = useObservable(writes.notice);
  if (notice === null) return null;
  return (
    <Toast
      key={notice}
      words={notice.words}
      undoKeys="Control+Z"
      onUndo={notice.undoable ? () => takeBack(writes) : undefined}
      onDismiss={writes.dismiss}
    />
  );
}
