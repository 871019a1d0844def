import { type Observable, useObservable } from './observable.ts';

/** Something to be read out. Each is a new object, so that the same words twice are read twice. */
export interface Announcement {
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
