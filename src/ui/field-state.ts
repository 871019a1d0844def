/** What a field that is saved as it is typed into knows. */
export interface FieldState {
  readonly shown: string;
  /** Typed into since the last write that succeeded. */
  readonly dirty: boolean;
  /** The value of a write that has not been answered yet. */
  readonly sending: string | null;
  /** When the last write from here began, in milliseconds since 1970. */
  readonly sentAt: number;
}

/**
 * The one form of what was typed, in which values are saved and compared: two ways of typing the same hashtags are
 * one value. Null where it means nothing that could be saved.
 */
export type Canonical = (typed: string) => string | null;

export function fieldOf(stored: string): FieldState {
  return { shown: stored, dirty: false, sending: null, sentAt: 0 };
}

export function onTyped(state: FieldState, shown: string): FieldState {
  return { ...state, shown, dirty: true };
}

/** A write has begun. */
export function onSent(state: FieldState, value: string, now: number): FieldState {
  return { ...state, sending: value, sentAt: now };
}

/** A write has ended; on success the field is clean, unless it was typed into meanwhile. */
export function onAnswered(state: FieldState, value: string, saved: boolean, canonical: Canonical): FieldState {
  const sending = state.sending === value ? null : state.sending;
  const dirty = state.dirty && !(saved && canonical(state.shown) === value);
  return { ...state, sending, dirty };
}

/**
 * The store tells its value, which was written at `writtenAt`. What is being typed is never replaced. A late report
 * of what was there before the last write from here is no news; anything else was written elsewhere and is shown.
 */
export function onStored(state: FieldState, stored: string, writtenAt: number, canonical: Canonical): FieldState {
  if (writtenAt < state.sentAt) return state;
  if (canonical(state.shown) === stored) return { ...state, dirty: false };
  return state.dirty ? state : { ...state, shown: stored };
}
