import type { ReadBy } from '../site.ts';

/** One way of reading a field; null where it finds nothing. */
export type Way<T> = () => T | null;

/** Reads the fields of one post, each by an ordered list of ways, and keeps account of which way answered. */
export class Ways {
  readonly readBy: Record<string, ReadBy> = {};
  readonly doubts: string[] = [];

  /**
   * The first answer. `lastResort` is a guess by structure alone for when the site has changed; where it is what
   * answers, the post becomes doubtful.
   */
  read<T>(field: string, ways: readonly Way<T>[], lastResort?: Way<T>): T | null {
    for (const [index, way] of ways.entries()) {
      const value = way();
      if (value === null) continue;
      this.readBy[field] = index === 0 ? 'primary' : 'fallback';
      return value;
    }
    const guess = lastResort?.() ?? null;
    this.readBy[field] = guess === null ? 'missing' : 'fallback';
    if (guess !== null) this.doubts.push(`${field}: guessed`);
    return guess;
  }

  /** A field that every post has: without it the post is doubtful. */
  need<T>(field: string, ways: readonly Way<T>[], lastResort?: Way<T>): T | null {
    const value = this.read(field, ways, lastResort);
    if (value === null) this.doubts.push(`${field}: not found`);
    return value;
  }

  /** Two independent readings of one field; where both are there and differ, the post is doubtful. */
  agree(field: string, one: string | null, other: string | null): void {
    if (one === null || other === null || one.toLowerCase() === other.toLowerCase()) return;
    this.doubts.push(`${field}: “${one}” or “${other}”`);
  }

  /** The same for ISO times; `within` is how far apart they may be, in seconds. */
  agreeInTime(field: string, one: string | null, other: string | null, within: number): void {
    if (one === null || other === null || one === other) return;
    if (Math.abs(Date.parse(one) - Date.parse(other)) > within * 1000) this.agree(field, one, other);
  }
}
