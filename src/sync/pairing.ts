import { fromBase64, toBase64 } from '../model/base64.ts';
import { fromBase32, toBase32 } from './base32.ts';
import { SyncConfig } from './config.ts';

/** What a code can carry: the other remotes need none. */
export type Paired = Exclude<SyncConfig, { kind: 'off' | 'account' }>;

/** What every code begins with; the version comes next, and is all digits. */
const SIGN = 'CH';
const VERSION = 1;
/** A code is never this long; whatever is, is not looked at. */
const LONGEST = 10_000;
const CHECKSUM = 4;
const KEY = 32;

/** By their number in a code; what follows the key, in order. */
const KINDS = [
  { kind: 'wordpress', fields: ['root'] },
  { kind: 'webdav', fields: ['address', 'user', 'password'] },
  { kind: 'couchdb', fields: ['address', 'user', 'password'] },
] as const;

/** Most addresses begin alike. */
const USUAL = 'https://';
const HAS_SCHEME = /^[a-z][a-z0-9+]*:\/\//;

async function checksumOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, CHECKSUM);
}

/** Two bytes say how long a text is; its UTF-8 follows. */
function written(text: string): number[] {
  const bytes = new TextEncoder().encode(text);
  return [bytes.length >> 8, bytes.length & 255, ...bytes];
}

/**
 * What another device needs to sync with this one, as one text: capitals and digits, short enough for a QR code. Whoever
 * has it can read and change all that is synced.
 *
 * `CH1`, then in Base32: how many bytes follow (two), the remote's kind, the key, its texts, and a checksum over all of
 * that.
 */
export async function pairingCode(config: Paired): Promise<string> {
  const index = KINDS.findIndex(({ kind }) => kind === config.kind);
  const texts = KINDS[index]?.fields.map((field) => String(Reflect.get(config, field))) ?? [];
  const [place = '', ...access] = texts;
  const short = place.startsWith(USUAL) ? place.slice(USUAL.length) : place;
  const content = [index, ...fromBase64(config.key), ...[short, ...access].flatMap(written)];
  const length = content.length + CHECKSUM;
  const body = Uint8Array.from([length >> 8, length & 255, ...content]);
  const bytes = Uint8Array.from([...body, ...(await checksumOf(body))]);
  return `${SIGN}${VERSION}-${toBase32(bytes)}`;
}

/**
 * - `not_ours`: something else altogether. `newer`: a version that is newer than this one made it.
 * - `cut_short`: its end is missing. `mistyped`: some of its characters are others.
 * - `unusable`: it is as it was made, and names no server.
 */
export type PairingFlaw = 'not_ours' | 'newer' | 'cut_short' | 'mistyped' | 'unusable';

/** The texts that are written one behind another; null where they are not. */
function textsIn(bytes: Uint8Array): string[] | null {
  const texts: string[] = [];
  let at = 0;
  try {
    while (at < bytes.length) {
      const length = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
      const end = at + 2 + length;
      if (end > bytes.length) return null;
      texts.push(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(at + 2, end)));
      at = end;
    }
    return texts;
  } catch {
    return null;
  }
}

function isAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && ['https:', 'http:'].includes(url.protocol) && url.username === '' && url.password === '';
}

function configIn(content: Uint8Array): Paired | null {
  const known = KINDS[content[0] ?? -1];
  const texts = textsIn(content.subarray(1 + KEY));
  if (known === undefined || texts?.length !== known.fields.length) return null;
  const [short = '', ...access] = texts;
  const place = HAS_SCHEME.test(short) ? short : USUAL + short;
  if (!isAddress(place)) return null;
  const values = known.fields.map((field, index) => [field, [place, ...access][index]]);
  const key = toBase64(content.subarray(1, 1 + KEY));
  const config = SyncConfig.safeParse({ kind: known.kind, ...Object.fromEntries(values), key });
  return config.success && config.data.kind === known.kind ? config.data : null;
}

/** Reads a code as people copy it, or type it from another screen: with line ends, spaces and marks of quotation in it. */
export async function readPairingCode(text: string): Promise<Paired | PairingFlaw> {
  if (text.length > LONGEST) return 'not_ours';
  const bare = text.replace(/[\s\p{Cf}>-]/gu, '').toUpperCase();
  const [, version, body = ''] = /^CH(\d)(.*)$/su.exec(bare) ?? [];
  if (version === undefined) return 'not_ours';
  if (Number(version) !== VERSION) return 'newer';
  const bytes = fromBase32(body);
  if (bytes === null) return 'mistyped';
  const length = 2 + (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0));
  if (bytes.length < Math.max(length, 2 + 1 + KEY + CHECKSUM)) return 'cut_short';
  const [whole, checksum] = [bytes.slice(0, length - CHECKSUM), bytes.subarray(length - CHECKSUM)];
  const expected = await checksumOf(whole);
  const isSame = checksum.length === CHECKSUM && expected.every((byte, index) => byte === checksum[index]);
  return isSame ? (configIn(whole.subarray(2)) ?? 'unusable') : 'mistyped';
}
