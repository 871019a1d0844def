import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { accountTravels } from '../../src/sync/remotes/account-travels.ts';

/** Whether the browser's account can be what devices sync through; undefined until that is known. */
export function useAccount(): boolean | undefined {
  const [travels, setTravels] = useState<boolean>();
  useEffect(() => {
    accountTravels(browser).then(setTravels);
  }, []);
  return travels;
}
