/** Things, by number from 0 on, that are joined to groups pair by pair ("disjoint sets", with the paths halved). */
export class Groups {
  readonly #towards: number[];

  constructor(size: number) {
    this.#towards = Array.from({ length: size }, (_, index) => index);
  }

  /** The least number of the group. */
  #first(index: number): number {
    let at = index;
    for (;;) {
      const next = this.#towards[at] ?? at;
      if (next === at) return at;
      this.#towards[at] = this.#towards[next] ?? next;
      at = next;
    }
  }

  areOne(a: number, b: number): boolean {
    return this.#first(a) === this.#first(b);
  }

  join(a: number, b: number): void {
    const [first, second] = [this.#first(a), this.#first(b)];
    this.#towards[Math.max(first, second)] = Math.min(first, second);
  }

  /** Groups with more than one in them, in order of their first; in each, the numbers in order. */
  ofTwoOrMore(): number[][] {
    const groups = new Map<number, number[]>();
    for (const index of this.#towards.keys()) {
      const first = this.#first(index);
      const group = groups.get(first);
      if (group === undefined) groups.set(first, [index]);
      else group.push(index);
    }
    return [...groups.values()].filter(({ length }) => length > 1);
  }
}
