import { useEffect, useRef, useState } from 'preact/hooks';

/** Work of this many milliseconds is not felt. */
const UNFELT = 30;

/**
 * The outcome of some work on a value, done when the browser has nothing else to do; null before the first time. What
 * takes long is done again only after a pause in changes of four times as long, so that typing stays smooth.
 */
export function useIdle<T, R>(value: T, work: (value: T) => R): R | null {
  const [outcome, setOutcome] = useState<R | null>(null);
  const cost = useRef(0);
  useEffect(() => {
    let idle = 0;
    const run = () => {
      const start = performance.now();
      setOutcome(work(value));
      // After the rendering that this leads to.
      requestAnimationFrame(() => {
        cost.current = performance.now() - start;
      });
    };
    const pause = cost.current > UNFELT ? cost.current * 4 : 0;
    const timer = setTimeout(() => {
      idle = requestIdleCallback(run, { timeout: 1000 });
    }, pause);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, [value, work]);
  return outcome;
}
