import { CODE_DIGITS, TID_DIGITS } from '../sites/reading/ids.ts';
import type { Filler } from './filler.ts';

const WEEK = 7 * 24 * 3600 * 1000;

function fromDigits(text: string, digits: string): bigint {
  let value = 0n;
  for (const digit of text) value = value * BigInt(digits.length) + BigInt(digits.indexOf(digit));
  return value;
}

function toDigits(value: bigint, digits: string, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest /= BigInt(digits.length)) {
    text = (digits[Number(rest % BigInt(digits.length))] ?? '') + text;
  }
  return text;
}

/**
 * Moves all times of a page by the same number of weeks into the past, and the ids that are made of times with them:
 * what agrees in the page still does, and nobody finds the post.
 */
export class Moments {
  /** In milliseconds. */
  readonly #shift: number;
  readonly #ids = new Map<string, string>();

  constructor(readonly filler: Filler) {
    this.#shift = WEEK * (1 + Math.floor(filler.random() * 52));
  }

  /** An ISO 8601 time, of the same form; what is none comes back as it is. */
  time(text: string): string {
    const date = new Date(text);
    if (Number.isNaN(date.getTime())) return text;
    const moved = new Date(date.getTime() - this.#shift).toISOString();
    return text.includes('.') ? moved : moved.replace(/\.\d+/, '');
  }

  /** A number that holds milliseconds above `bits` others: an id of X, LinkedIn (22) or Mastodon (16). */
  number(id: string, bits: number): string {
    return this.#moved(id, (value) => {
      const moved = ((value >> BigInt(bits)) - BigInt(this.#shift)) << BigInt(bits);
      const text = moved > 0n ? (moved + this.filler.bits(bits)).toString() : '';
      return text.length === id.length ? text : this.filler.word(id);
    });
  }

  /** A record key of Bluesky: microseconds above 10 bits. @see https://atproto.com/specs/tid */
  tid(key: string): string {
    return this.#moved(key, () => {
      const moved = fromDigits(key, TID_DIGITS) - ((BigInt(this.#shift) * 1000n) << 10n);
      return toDigits(((moved >> 18n) << 18n) + this.filler.bits(18), TID_DIGITS, key.length);
    });
  }

  /** A post's code on Threads: milliseconds above 23 bits. */
  code(code: string): string {
    return this.#moved(code, () => {
      const moved = fromDigits(code, CODE_DIGITS) - (BigInt(this.#shift) << 23n);
      return toDigits(((moved >> 23n) << 23n) + this.filler.bits(23), CODE_DIGITS, code.length);
    });
  }

  #moved(id: string, move: (value: bigint) => string): string {
    const known = this.#ids.get(id);
    if (known !== undefined) return known;
    const moved = move(/^\d+$/.test(id) ? BigInt(id) : 0n);
    this.#ids.set(id, moved);
    return moved;
  }
}
