import browser, { type Scripting } from 'webextension-polyfill';
import { fail, type Result, succeed } from '../model/result.ts';

/** Files of ours, by their paths in the extension. */
export interface PageFiles {
  readonly js?: readonly string[] | undefined;
  readonly css?: readonly string[] | undefined;
}

/** Puts files of ours into a page. Fails where the page is gone, or is none that we may read. */
export async function putIn(
  target: Scripting.InjectionTarget,
  { js = [], css = [] }: PageFiles,
): Promise<Result<null>> {
  try {
    if (css.length > 0) await browser.scripting.insertCSS({ target, files: [...css] });
    await browser.scripting.executeScript({ target, files: [...js] });
    return succeed(null);
  } catch (error) {
    return fail('unreachable', String(error));
  }
}
