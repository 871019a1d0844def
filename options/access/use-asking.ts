import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { text } from '../../src/i18n/text.ts';

interface Asking {
  /** Why the last question came to nothing, or null. */
  readonly refusal: string | null;
  /**
   * Has the browser ask the host whether we may read these pages; true if so. Call it straight from a press: Firefox
   * asks only while that is still going on.
   */
  ask(matches: readonly string[]): Promise<boolean>;
}

/** Asks for permission, and tells what came of it. */
export function useAsking(): Asking {
  const [refusal, setRefusal] = useState<string | null>(null);
  const ask = async (matches: readonly string[]): Promise<boolean> => {
    const answer = browser.permissions.request({ origins: [...matches] });
    setRefusal(null);
    try {
      const granted = await answer;
      if (!granted) setRefusal(text('options_refused'));
      return granted;
    } catch (error) {
      setRefusal(text('options_cannot_ask', String(error)));
      return false;
    }
  };
  return { refusal, ask };
}
