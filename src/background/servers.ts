import browser from 'webextension-polyfill';
import { API_PAGES } from '../model/api-pages.ts';
import { beyond } from '../model/match-pattern.ts';
import { blogPages } from '../publishing/blog-pages.ts';

/** In every page that the host has granted besides the built-in networks: finds out which client of ours fits it. */
export const LOADER = 'content/loader.js';

const ID = 'servers';

/** What has a script of its own, or nothing to run one in. */
function builtIn(): string[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return [...scripts.flatMap(({ matches }) => matches), ...API_PAGES];
}

/** Match patterns of what is granted besides the built-in networks, and not for the sake of a blog. */
export async function servers(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return beyond(origins, [...builtIn(), ...(await blogPages())]);
}

async function register(): Promise<boolean> {
  const { scripting } = browser;
  const matches = await servers();
  const script = { id: ID, matches, excludeMatches: builtIn(), js: [LOADER] };
  const [known] = await scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known === undefined) {
    if (matches.length > 0) await scripting.registerContentScripts([script]);
    return matches.length > 0;
  }
  if (matches.length === 0) await scripting.unregisterContentScripts({ ids: [ID] });
  // The browser writes each change to its disk: only where there is one.
  else if (`${known.matches?.sort()}` !== `${matches.sort()}`) await scripting.updateContentScripts([script]);
  return false;
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
