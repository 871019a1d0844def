import { useEffect, useState } from 'preact/hooks';
import { ago, agoHolds } from './ago.ts';

/** How long ago something was, said anew from time to time. Only the part that calls it is rendered again. */
export function useAgo(at: number): string {
  const [, render] = useState({});
  const now = Date.now();
  useEffect(() => {
    const timer = setTimeout(() => render({}), agoHolds(at, now));
    return () => clearTimeout(timer);
  });
  return ago(at, now);
}
