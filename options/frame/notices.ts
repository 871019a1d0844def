import type { Announcement } from '../../src/ui/announcer.tsx';
import { Observable } from '../../src/ui/observable.ts';

interface Notice {
  readonly words: string;
  /** Called straight from the press, as the browser's own questions need it; absent where nothing can be undone. */
  readonly undo: (() => void) | undefined;
}

/** What the page tells of what was done. */
export class Notices {
  readonly notice = new Observable<Notice | null>(null);
  readonly spoken = new Observable<Announcement>({ words: '' });

  /** Has it read out. */
  say(words: string): void {
    this.spoken.value = { words };
  }

  /** Has it read out and shows it for a while, with the offer to undo it if that can be done. */
  tell(words: string, undo?: () => void): void {
    this.say(words);
    this.notice.value = { words, undo };
  }

  dismiss = (): void => {
    this.notice.value = null;
  };
}
