import type { SiteName } from './hosts.ts';

/** X's ids: milliseconds since this instant above 22 other bits. */
const X_EPOCH = 1_288_834_974_657n;
const BASE32_SORTABLE = '234567abcdefghijklmnopqrstuvwxyz';

function base32(value: bigint): string {
  let digits = '';
  for (let shift = 60n; shift >= 0n; shift -= 5n) digits += BASE32_SORTABLE[Number((value >> shift) & 31n)];
  return digits;
}

/**
 * An id as the network makes them: it encodes the time.
 * @param time milliseconds since 1970
 * @param serial tells ids of the same millisecond apart; 0 to 1,023 on Bluesky, to 65,535 on Mastodon
 */
export function makeId(site: SiteName, time: number, serial: number): string {
  // A replayed file may name a time before there was a network: no id of it can say so.
  const ms = BigInt(Math.max(time, Number(X_EPOCH)));
  const low = BigInt(serial);
  if (site === 'x') return String(((ms - X_EPOCH) << 22n) | low);
  if (site === 'mastodon') return String((ms << 16n) | low);
  return base32(((ms * 1000n) << 10n) | low);
}

/** The time in an id, milliseconds since 1970, or null if it is none of the network's. */
export function timeOfId(site: SiteName, id: string): number | null {
  if (site === 'bluesky') {
    if (!/^[2-7a-j][2-7a-z]{12}$/u.test(id)) return null;
    const value = [...id].reduce((sum, digit) => (sum << 5n) | BigInt(BASE32_SORTABLE.indexOf(digit)), 0n);
    return Number((value >> 10n) / 1000n);
  }
  if (!/^\d{10,20}$/u.test(id)) return null;
  return site === 'x' ? Number((BigInt(id) >> 22n) + X_EPOCH) : Number(BigInt(id) >> 16n);
}
