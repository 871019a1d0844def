import type { Run } from '../../model/rich-text.ts';

/**
 * Collects the runs of a text. Neighbouring words become one run; line feeds become breaks; space between blocks is
 * kept back until something follows it, so none stands at the start or the end.
 */
export class RunList {
  readonly runs: Run[] = [];
  #words = '';
  #gap = 0;
  #breaks = 0;

  /** Words as they are, with their line feeds. */
  words(words: string): void {
    if (words === '') return;
    this.#open();
    // Few stretches of text have a line feed.
    if (!/[\r\n]/.test(words)) {
      this.#words += words;
      return;
    }
    for (const [index, line] of words.split(/\r\n|\r|\n/u).entries()) {
      if (index > 0) this.#push({ type: 'break' });
      this.#words += line;
    }
  }

  run(run: Run): void {
    this.#open();
    this.#push(run);
  }

  /** A line break of the markup: it counts when something follows in the same block. */
  lineBreak(): void {
    this.#breaks += 1;
  }

  /** A block begins or ends here: at least so many line breaks part what is before from what is after. */
  block(breaks: number): void {
    if (this.#breaks > 0) this.#gap += this.#breaks - 1;
    this.#breaks = 0;
    this.#gap = Math.max(this.#gap, breaks);
  }

  end(): Run[] {
    this.#flush();
    return this.runs;
  }

  #open(): void {
    const isFirst = this.runs.length === 0 && this.#words === '';
    const breaks = isFirst ? this.#breaks : this.#gap + this.#breaks;
    for (let count = 0; count < breaks; count += 1) this.#push({ type: 'break' });
    this.#gap = 0;
    this.#breaks = 0;
  }

  #push(run: Run): void {
    this.#flush();
    this.runs.push(run);
  }

  #flush(): void {
    if (this.#words !== '') this.runs.push({ type: 'text', text: this.#words });
    this.#words = '';
  }
}
