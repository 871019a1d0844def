import type { Observable } from '../model/observable.ts';
import { useObservable } from './observable.ts';

/** Something to be read out; each is a new object. */
interface Announcement {
  readonly words: string;
}

/** Reads out what has happened to those who cannot see it. */
export function Announcer({ spoken }: { spoken: Observable<Announcement> }) {
  const announcement = useObservable(spoken);
  return (
    <div class="visually-hidden" role="status">
      <span key={announcement}>{announcement.words}</span>
    </div>
  );
}
