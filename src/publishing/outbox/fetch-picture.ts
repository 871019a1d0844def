import { bodyOf } from '../body.ts';

export type FetchedPicture =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly type: string }
  /** `offline`: this machine has no network; else the network does not give the picture out, or no longer. */
  | { readonly ok: false; readonly offline: boolean; readonly detail: string };

/** Milliseconds. */
const PATIENCE = 30_000;

/**
 * Takes a picture from its network, as any visitor could: without cookies, and without saying who asks. Networks that do
 * not let other pages read their pictures answer only where the host has granted their addresses.
 */
export async function fetchPicture(address: string): Promise<FetchedPicture> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) return { ok: false, offline: false, detail: `${response.status}` };
    const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    return { ok: true, bytes: await bodyOf(response), type };
  } catch (error) {
    return { ok: false, offline: globalThis.navigator?.onLine === false, detail: String(error) };
  }
}
