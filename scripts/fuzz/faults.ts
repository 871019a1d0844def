import type { Random } from './random.ts';

/** Everything that goes wrong, each with how often, as a share of the steps at which it can. */
const RATES = {
  /** The device goes off before or after a step of a round. */
  crash: 0.004,
  lostRequest: 0.01,
  lostAnswer: 0.01,
  /** The remote has no room for what is put, for a moment. */
  full: 0.01,
  /** A blob is put cut short, and the device told that all is well. */
  tornWrite: 0.01,
  /** A blob comes back cut short, changed, or as another. */
  tornRead: 0.02,
  /** A listing of some time ago. */
  staleList: 0.05,
  /** The remote loses everything. */
  wipe: 0.000_01,
  /** A clock is set anew. */
  clock: 0.000_1,
} as const;
export type Fault = keyof typeof RATES;

/** Whether it happens now, and how often it has. */
export class Faults {
  readonly counts = Object.fromEntries(Object.keys(RATES).map((fault) => [fault, 0])) as Record<Fault, number>;
  #on = true;

  readonly #rates: Readonly<Record<Fault, number>>;

  /** @param rates in the place of the usual ones */
  constructor(
    readonly random: Random,
    rates: Partial<Record<Fault, number>>,
  ) {
    this.#rates = { ...RATES, ...rates };
  }

  strikes(fault: Fault): boolean {
    if (!this.#on || !this.random.chance(this.#rates[fault])) return false;
    this.counts[fault] += 1;
    return true;
  }

  end(): void {
    this.#on = false;
  }
}
