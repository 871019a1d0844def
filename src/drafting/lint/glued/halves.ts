/** A word in two, both in small letters. */
export interface Halves {
  readonly left: string;
  readonly right: string;
}
