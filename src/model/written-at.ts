import { type Stamped, stampOf } from './stamp.ts';

/**
 * When these fields of a row were last written, in milliseconds since 1970. It grows with every write, also where a
 * value is the one from before again.
 */
export function writtenAt(row: Stamped, ...fields: readonly string[]): number {
  return Math.max(...fields.map((field) => stampOf(row, field)[0]));
}
