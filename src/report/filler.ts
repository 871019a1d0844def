const SAME_KIND = [/\p{Ll}/u, /\p{N}/u, /\p{L}/u] as const;

function candidates(character: string): string[] {
  if (/[a-z]/.test(character)) return [...'abcdefghijklmnopqrstuvwxyz'];
  if (/[0-9]/.test(character)) return [...'0123456789'];
  const kind = SAME_KIND.find((one) => one.test(character));
  // Marks shape the letter before them, and emoji.
  if (kind === undefined) return [character];
  // Unicode keeps the letters of a script together.
  const block = (character.codePointAt(0) ?? 0) & ~0x0f;
  const near = Array.from({ length: 16 }, (_, index) => String.fromCodePoint(block + index));
  const isPlain = (one: string): boolean => one.normalize('NFKC') === one;
  return near.filter((one) => kind.test(one) && one.toLowerCase() === one && isPlain(one) === isPlain(character));
}

/**
 * Words in the place of words: of the same length, script and case. The same word gets the same filler, however it is
 * capitalised, so that what belongs together in a page still does.
 */
export class Filler {
  readonly #words = new Map<string, string[]>();

  /** @param random as `Math.random` */
  constructor(readonly random: () => number) {}

  word(word: string): string {
    const letters = [...word];
    const key = letters.map((letter) => letter.toLowerCase()).join('');
    let filler = this.#words.get(key);
    if (filler === undefined) {
      filler = this.#invent(letters.map((letter) => letter.toLowerCase()));
      this.#words.set(key, filler);
    }
    const invented = filler;
    return letters
      .map((letter, index) => {
        const other = invented[index] ?? letter;
        return letter === letter.toLowerCase() ? other : other.toUpperCase();
      })
      .join('');
  }

  /** One of several, each as likely. */
  oneOf<T>(choices: readonly T[]): T | undefined {
    return choices[Math.floor(this.random() * choices.length)];
  }

  /** A whole number from 0 to below 2 to the power of `bits`. */
  bits(bits: number): bigint {
    let value = 0n;
    for (let bit = 0; bit < bits; bit += 1) value = value * 2n + (this.random() < 0.5 ? 0n : 1n);
    return value;
  }

  #invent(letters: readonly string[]): string[] {
    const invent = () => letters.map((letter) => this.oneOf(candidates(letter)) ?? letter);
    let filler = invent();
    for (let again = 0; again < 20 && filler.join('') === letters.join(''); again += 1) filler = invent();
    return filler;
  }
}
