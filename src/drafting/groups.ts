/** Things, by number from 0 on, that are joined to groups pair by pair ("disjoint sets", with the paths halved). */
export class Groups {
  readonly #towards: number[];

  constructor(size: number) {
    this.#towards = Array.from({ length: size }, (_, index) => index);
  }

  /** The one number that stands for the group. */
  #root(index: number): number {
    let at = index;
    for (;;) {
      const next = this.#towards[at] ?? at;
      if (next === at) return at;
      this.#towards[at] = this.#towards[next] ?? next;
      at = next;
    }
  }

  areOne(a: number, b: number): boolean {
    return this.#root(a) === this.#root(b);
  }

  join(a: number, b: number): void {
    this.#towards[this.#root(b)] = this.#root(a);
  }

  /** Groups with more than one in them, in order of their first; in each, the numbers in order. */
  ofTwoOrMore(): number[][] {
    const groups = new Map<number, number[]>();
    for (const index of this.#towards.keys()) {
      const root = this.#root(index);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [index]);
      else group.push(index);
    }
    return [...groups.values()].filter(({ length }) => length > 1);
  }
}
