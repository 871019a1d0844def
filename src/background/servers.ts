import browser from 'webextension-polyfill';
import { beyond } from '../model/match-pattern.ts';

/** In every page that the host has granted besides the built-in networks: finds out which client of ours fits it. */
export const LOADER = 'content/loader.js';

const ID = 'servers';

function builtIn(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);
}

/** Match patterns of what is granted besides the built-in networks. */
export async function servers(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return beyond(origins, builtIn());
}

async function register(): Promise<boolean> {
  const matches = await servers();
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const script = { id: ID, matches, excludeMatches: builtIn(), js: [LOADER] };
  if (matches.length === 0) {
    if (known !== undefined) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  } else if (known === undefined) await browser.scripting.registerContentScripts([script]);
  // The browser writes each change to its disk: only where there is one.
  else if (String(known.matches?.toSorted()) !== String(matches.toSorted()))
    await browser.scripting.updateContentScripts([script]);
  return known === undefined && matches.length > 0;
}

let last = Promise.resolve(false);

/**
 * Has the browser run the loader in what is granted now, and nowhere else. Resolves to whether none was registered
 * before: then the pages that are already open lack it.
 */
export function registerServers(): Promise<boolean> {
  // One after the other: several permissions may come and go at once.
  last = last.catch(() => false).then(register);
  return last;
}
