import type { Answer, Ask } from './finding.ts';

/** Between two questions to one host, in milliseconds. Mastodon lets strangers ask 300 times in five minutes. */
const GAP = 250;
/** How long one answer may take, in milliseconds. */
const PATIENCE = 20_000;
/** How long a host may have us wait at most, in milliseconds: Mastodon counts by five minutes. */
const LONGEST = 6 * 60_000;
/** Where a host says to wait and not for how long, in milliseconds. */
const USUAL = 30_000;
/** How often a host may say to wait before one answer. */
const TRIES = 3;

/** How to ask. */
interface Means {
  /** Ends all asking and waiting. */
  readonly signal: AbortSignal;
  readonly fetch: typeof fetch;
  /** A host wants us to wait until then, in milliseconds since 1970. */
  onWait(host: string, until: number): void;
}

function pause(until: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, signal.aborted ? 0 : until - Date.now());
    signal.addEventListener('abort', end);
  });
}

/** The moment that a header names: in seconds from now, or as a date. NaN where it names none. */
function momentOf(header: string | null, now: number): number {
  if (header === null) return Number.NaN;
  return /^\d+$/.test(header) ? now + Number(header) * 1000 : Date.parse(header);
}

/** Until when a host wants us to wait. Null where it does not. */
function waitOf({ status, headers }: Response, now: number): number | null {
  if (status !== 429 && status !== 503) return null;
  const wanted = momentOf(headers.get('retry-after'), now);
  // Bluesky counts seconds since 1970, Mastodon writes a date.
  const reset = headers.get('ratelimit-reset');
  const renewed = reset === null ? momentOf(headers.get('x-ratelimit-reset'), now) : Number(reset) * 1000;
  const told = [wanted, renewed].find((moment) => !Number.isNaN(moment));
  return told ?? (status === 429 ? now + USUAL : null);
}

/** Asks hosts as a guest does: not too fast, without telling who asks, and waiting when told to. */
export function politeAsk({ signal, fetch, onWait }: Means): Ask {
  const freeAt = new Map<string, number>();
  const once = async (address: string): Promise<Response | null> => {
    const request = {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { accept: 'application/json' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    } as const;
    return fetch(address, request).catch(() => null);
  };
  return async (address): Promise<Answer> => {
    const { host } = new URL(address);
    for (let tries = 0; tries < TRIES; tries += 1) {
      await pause(freeAt.get(host) ?? 0, signal);
      if (signal.aborted) return null;
      const response = await once(address);
      const now = Date.now();
      freeAt.set(host, now + GAP);
      if (response === null) return null;
      const until = waitOf(response, now);
      if (until === null) return { status: response.status, body: await response.json().catch(() => null) };
      if (until - now > LONGEST) return null;
      freeAt.set(host, Math.max(until, now + GAP));
      onWait(host, until);
    }
    return null;
  };
}
