import { liveQuery } from 'dexie';
import { useLayoutEffect, useState } from 'preact/hooks';

export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: unknown };

/**
 * What a query of the store answers, and again whenever a write, in this window or another, changes the answer.
 * @param query must not change for the life of the part: give the part a `key` of what the query depends on
 * @param before what it has answered a moment ago, if it was asked then: shown until it answers
 */
export function useLiveQuery<T>(query: () => Promise<T>, before?: T): Live<T> {
  const [live, setLive] = useState<Live<T>>(
    before === undefined ? { state: 'loading' } : { state: 'ready', value: before },
  );
  useLayoutEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ state: 'ready', value }),
      error: (error) => setLive({ state: 'failed', error }),
    });
    return () => subscription.unsubscribe();
  }, []);
  return live;
}
