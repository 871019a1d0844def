import browser from 'webextension-polyfill';
import { text } from '../../i18n/text.ts';

/**
 * Has the browser ask the host whether we may read pages. Resolves to why not, or null where we may. Call it straight
 * from a press: Firefox asks only while that is still going on.
 */
export async function askFor(matches: readonly string[]): Promise<string | null> {
  try {
    const granted = await browser.permissions.request({ origins: [...matches] });
    return granted ? null : text('access_refused');
  } catch (error) {
    return text('access_cannot_ask', String(error));
  }
}
