import { useEffect } from 'preact/hooks';

interface Keeper {
  /** The page is hidden or ends: a write may not finish any more. */
  hide(): void;
  flush(): Promise<void>;
}

/** Has what was not saved yet saved where its part of the page goes, and kept where the page itself is hidden or ends. */
export function useLeaving(keeper: Keeper): void {
  useEffect(() => {
    const hide = () => keeper.hide();
    const hideIfHidden = () => document.visibilityState === 'hidden' && hide();
    addEventListener('pagehide', hide);
    document.addEventListener('visibilitychange', hideIfHidden);
    return () => {
      removeEventListener('pagehide', hide);
      document.removeEventListener('visibilitychange', hideIfHidden);
      keeper.flush();
    };
  }, [keeper]);
}
