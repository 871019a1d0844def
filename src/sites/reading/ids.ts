/** When X began to make its ids from the time, in milliseconds since 1970, and the first id made so. */
const X_EPOCH = 1_288_834_974_657n;
const X_FIRST = 29_700_859_247n;
/** Mastodon counted its posts one by one before it made ids from the time; such small ids say nothing. */
const MASTODON_FIRST = Date.UTC(2015, 0);
/** When Instagram, whose ids Threads uses, began to make them from the time. */
const INSTAGRAM_EPOCH = 1_314_220_021_721n;
const LATEST = Date.UTC(2100, 0);

const TID = /^[234567a-j][234567a-z]{12}$/;
export const TID_DIGITS = '234567abcdefghijklmnopqrstuvwxyz';

export const CODE_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function instant(milliseconds: number): string | null {
  return milliseconds < LATEST ? new Date(milliseconds).toISOString() : null;
}

/** ISO 8601 time of an X post by its id: `(id >> 22) + epoch` milliseconds; null for ids from before November 2010. */
export function timeOfXId(id: string): string | null {
  if (!/^\d{1,19}$/.test(id)) return null;
  const number = BigInt(id);
  return number < X_FIRST ? null : instant(Number((number >> 22n) + X_EPOCH));
}

/**
 * ISO 8601 time of a Mastodon post by its id on the reader's server: `id >> 16` milliseconds. Posts from other
 * servers get ids of their own time too, right to the second.
 */
export function timeOfMastodonId(id: string): string | null {
  if (!/^\d{1,19}$/.test(id)) return null;
  const milliseconds = Number(BigInt(id) >> 16n);
  return milliseconds < MASTODON_FIRST ? null : instant(milliseconds);
}

/**
 * ISO 8601 time of a Bluesky post by its record key: 13 digits of base 32, a 64-bit number of which the lowest 10 bits
 * are a clock's id and the rest microseconds. Null for record keys that somebody chose.
 * @see https://atproto.com/specs/tid
 */
export function timeOfTid(key: string): string | null {
  if (!TID.test(key)) return null;
  let value = 0n;
  for (const digit of key) value = value * 32n + BigInt(TID_DIGITS.indexOf(digit));
  return instant(Number((value >> 10n) / 1000n));
}

/** ISO 8601 time of a LinkedIn post by the number in its URN: `id >> 22` milliseconds since 1970. */
export function timeOfLinkedInId(id: string): string | null {
  if (!/^\d{15,20}$/.test(id)) return null;
  return instant(Number(BigInt(id) >> 22n));
}

/**
 * ISO 8601 time at which a Threads post was begun, by its code: a 64-bit number in base 64, `(id >> 23) + epoch`
 * milliseconds. One with films can be published minutes later.
 * @see https://instagram-engineering.com/sharding-ids-at-instagram-1cf5a71e5a5c
 */
export function timeOfThreadsCode(code: string): string | null {
  if (!/^[\w-]{11}$/.test(code)) return null;
  let value = 0n;
  for (const digit of code) value = value * 64n + BigInt(CODE_DIGITS.indexOf(digit));
  return instant(Number((value >> 23n) + INSTAGRAM_EPOCH));
}
