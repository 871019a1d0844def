import browser from 'webextension-polyfill';
import { beyond, covers } from '../model/match-pattern.ts';

/*
 * The browser has one list of what it lets us read. Those of its patterns that are noted here were asked for to read
 * or write data there, and show nobody a page in which posts are to be looked for. Each note has a key of its own: it is
 * one write that waits for nothing, so that it is there before the browser's answer, which the background acts upon.
 */

/** What for: to send drafts to a blog, to look after posts, to fetch their pictures, or to sync. */
export type Purpose = 'blog' | 'posts' | 'pictures' | 'sync';

const KEY = 'data-page ';

/** Match patterns of what is noted, for one purpose or for all. */
export async function dataPages(wanted?: Purpose): Promise<string[]> {
  const kept = Object.entries(await browser.storage.local.get(null));
  const notes = kept.filter(([key, purpose]) => key.startsWith(KEY) && purpose === (wanted ?? purpose));
  return notes.map(([key]) => key.slice(KEY.length));
}

/** Whether pages were asked for for their data only. */
export async function isForData(pattern: string): Promise<boolean> {
  return (await dataPages()).some((one) => covers(one, pattern));
}

/** Whether notes are among what changed in `storage.local`. */
export function touchDataPages(changes: object): boolean {
  return Object.keys(changes).some((key) => key.startsWith(KEY));
}

/** From now on they count as pages of posts, if they are granted. */
export function forgetDataPages(patterns: readonly string[]): Promise<void> {
  return browser.storage.local.remove(patterns.map((pattern) => KEY + pattern));
}

/** The networks whose scripts the browser itself runs where it lets us in. */
function builtIn(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);
}

/** Has the browser ask the host. Resolves to why we may not read these pages, or null where we may. */
type Ask = (patterns: readonly string[]) => Promise<string | null>;

/**
 * Asks whether we may read pages for their data. Resolves to why not, or null where we may. Call it straight from a
 * press: Firefox asks only while that is still going on.
 * @param granted what the browser lets us read now: what is among it stays what it was, be it a server of posts
 */
export async function askForData(
  ask: Ask,
  patterns: readonly string[],
  purpose: Purpose,
  granted: readonly string[],
): Promise<string | null> {
  const fresh = beyond(patterns, granted);
  if (fresh.length === 0) return null;
  const noted = browser.storage.local.set(
    Object.fromEntries(beyond(fresh, builtIn()).map((pattern) => [KEY + pattern, purpose])),
  );
  const refusal = await ask(fresh);
  await noted;
  if (refusal !== null) await forgetDataPages(fresh);
  return refusal;
}

/**
 * Asks for pages on which posts are to get buttons, be they granted for their data already. Call it straight from a
 * press, too.
 */
export async function askForServers(ask: Ask, patterns: readonly string[]): Promise<string | null> {
  // Before the answer, because the question may close the popup. Nothing is asked about what was granted for data.
  const forgotten = forgetDataPages(patterns);
  const refusal = await ask(patterns);
  await forgotten;
  if (refusal !== null) return refusal;
  const known = await dataPages();
  await forgetDataPages(
    known.filter((one) => patterns.some((pattern) => covers(pattern, one) || covers(one, pattern))),
  );
  return null;
}
