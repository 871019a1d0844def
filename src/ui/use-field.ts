import { useEffect, useRef, useState } from 'preact/hooks';
import { type Canonical, type FieldState, fieldOf, onAnswered, onSent, onStored, onTyped } from './field-state.ts';
import { useLeaving } from './use-leaving.ts';

/** Milliseconds of rest after which what was typed is saved. */
const REST = 300;

export interface FieldSource {
  /** The value in the store, in canonical form. */
  readonly stored: string;
  /** When it was written, in milliseconds since 1970; greater after every write. */
  readonly writtenAt: number;
  readonly canonical?: Canonical;
  /** Saves a canonical value; resolves to whether it is on the disk. */
  save(value: string): Promise<boolean>;
  /** Called with a canonical value that is not yet saved when the page may be about to end. Must not wait. */
  keep(value: string): void;
}

export interface Field {
  readonly shown: string;
  /** What is typed cannot be saved, because it means nothing. */
  readonly invalid: boolean;
  type(typed: string): void;
  /** Saves now; for `onBlur`. */
  leave(): void;
}

const asTyped: Canonical = (typed) => typed;

class FieldKeeper {
  state: FieldState;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    public source: FieldSource,
    readonly changed: () => void,
  ) {
    this.state = fieldOf(source.stored);
  }

  get canonical(): Canonical {
    return this.source.canonical ?? asTyped;
  }

  set(state: FieldState): void {
    if (state === this.state) return;
    this.state = state;
    this.changed();
  }

  type(typed: string): void {
    this.set(onTyped(this.state, typed));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), REST);
  }

  /** Saves what is not saved and not on its way already. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const value = this.unsaved();
    if (value === null || this.state.sending === value) return;
    this.set(onSent(this.state, value, Date.now()));
    const saved = await this.source.save(value);
    this.set(onAnswered(this.state, value, saved, this.canonical));
  }

  unsaved(): string | null {
    return this.state.dirty ? this.canonical(this.state.shown) : null;
  }

  leave(): void {
    this.flush();
    const tidy = this.canonical(this.state.shown);
    if (tidy !== null) this.set({ ...this.state, shown: tidy });
  }

  /** The page is hidden or ends: a write may not finish any more. */
  hide(): void {
    const value = this.unsaved();
    this.flush();
    if (value !== null) this.source.keep(value);
  }
}

/** A text field that is saved as it is typed into, and follows what is written elsewhere while it is not. */
export function useField(source: FieldSource): Field {
  const [, render] = useState({});
  const ref = useRef<FieldKeeper | null>(null);
  ref.current ??= new FieldKeeper(source, () => render({}));
  const keeper = ref.current;
  keeper.source = source;

  const { stored, writtenAt } = source;
  useEffect(() => keeper.set(onStored(keeper.state, stored, writtenAt, keeper.canonical)), [keeper, stored, writtenAt]);
  useLeaving(keeper);

  return {
    shown: keeper.state.shown,
    invalid: keeper.canonical(keeper.state.shown) === null,
    type: (typed) => keeper.type(typed),
    leave: () => keeper.leave(),
  };
}
