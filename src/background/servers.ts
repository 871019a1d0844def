import browser from 'webextension-polyfill';
import { beyond } from '../model/match-pattern.ts';
import { dataPages } from '../store/data-pages.ts';

/** In every page that the host has granted besides the built-in networks: finds out which client of ours fits it. */
export const LOADER = 'content/loader.js';

const ID = 'servers';

/** What has a script of its own. */
function builtIn(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);
}

/** Match patterns of what is granted besides the built-in networks, and not for its data only. */
export async function servers(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return beyond(origins, [...builtIn(), ...(await dataPages())]);
}

async function register(): Promise<string[]> {
  const { scripting } = browser;
  const matches = await servers();
  const script = { id: ID, matches, excludeMatches: builtIn(), js: [LOADER] };
  const [known] = await scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known === undefined) {
    if (matches.length > 0) await scripting.registerContentScripts([script]);
  } else if (matches.length === 0) await scripting.unregisterContentScripts({ ids: [ID] });
  // The browser writes each change to its disk: only where there is one.
  else if (`${known.matches?.sort()}` !== `${matches.sort()}`) await scripting.updateContentScripts([script]);
  return beyond(matches, known?.matches ?? []);
}

let last: Promise<string[]> = Promise.resolve([]);

/**
 * Has the browser run the loader in what is granted now, and nowhere else. Resolves to what it
 * was not registered for before: the pages of these that are already open lack it.
 */
export function registerServers(): Promise<string[]> {
  // One after the other: several permissions may come and go at once.
  last = last.catch(() => []).then(register);
  return last;
}
