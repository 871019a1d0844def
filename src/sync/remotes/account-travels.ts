import type { Browser } from 'webextension-polyfill';

/** What is looked at; a browser may lack `sync`, whatever the types say. */
interface Looked {
  readonly storage: { readonly sync?: Pick<Browser['storage']['sync'], 'get'> };
  readonly runtime: Pick<Browser['runtime'], 'getPlatformInfo'>;
}

/**
 * Whether what is kept in `storage.sync` gets to the host's other devices: then the account can be what devices sync
 * through from the start. Firefox for Android has the area, and leaves it on the device
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1625257). Whether the host is signed in is not told to extensions.
 */
export async function accountTravels({ storage, runtime }: Looked): Promise<boolean> {
  try {
    if (storage.sync === undefined || (await runtime.getPlatformInfo()).os === 'android') return false;
    await storage.sync.get(null);
    return true;
  } catch {
    return false;
  }
}
