import { useEffect, useState } from 'preact/hooks';
import type { Observable } from '../model/observable.ts';

/** The value now, rendered again whenever it changes. */
export function useObservable<T>(observable: Observable<T>): T {
  const [value, setValue] = useState(observable.value);
  useEffect(() => {
    const follow = () => setValue(() => observable.value);
    follow();
    return observable.subscribe(follow);
  }, [observable]);
  return value;
}
