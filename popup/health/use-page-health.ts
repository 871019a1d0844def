import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { covers, patternOf } from '../../src/model/match-pattern.ts';
import { isPageHealth, type PageHealth, pageHealthKey } from '../../src/model/page-health.ts';
import { networks } from '../../src/ui/access/networks.ts';

async function healthOfActiveTab(): Promise<PageHealth | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return null;
  const key = pageHealthKey(tab.id);
  const kept: unknown = (await browser.storage.session.get(key))[key];
  return isPageHealth(kept) ? kept : nothingOn(tab.url);
}

/** On a page of a network where no post has been found so far, that is what there is to tell. */
function nothingOn(url = ''): PageHealth | null {
  const pattern = patternOf(url);
  const isNetwork =
    pattern !== null && networks().some(({ matches }) => matches.some((match) => covers(match, pattern)));
  return isNetwork ? { host: new URL(url).host, seen: 0, read: 0, doubtful: 0, doubts: [] } : null;
}

/** How well the page beside the workbench is understood, live; null where that is none of a network's. */
export function usePageHealth(): PageHealth | null {
  const [health, setHealth] = useState<PageHealth | null>(null);
  useEffect(() => {
    let asked = 0;
    const follow = () => {
      asked += 1;
      const turn = asked;
      // An answer that was overtaken is about a page that is not shown any more.
      const show = (answer: PageHealth | null) => turn === asked && setHealth(answer);
      healthOfActiveTab().then(show, () => show(null));
    };
    const followLoaded = (_: number, changed: { status?: string | undefined }) => {
      if (changed.status === 'complete') follow();
    };
    browser.storage.session.onChanged.addListener(follow);
    browser.tabs.onActivated.addListener(follow);
    browser.tabs.onUpdated.addListener(followLoaded);
    // After them: Firefox takes some time to listen, and what happens before that is in the answer.
    follow();
    return () => {
      browser.storage.session.onChanged.removeListener(follow);
      browser.tabs.onActivated.removeListener(follow);
      browser.tabs.onUpdated.removeListener(followLoaded);
    };
  }, []);
  return health;
}
