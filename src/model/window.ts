/** The time in which a chat takes place; a missing end is open. */
export interface Window {
  readonly start: string | null;
  readonly end: string | null;
}

/** Whether a post of this time came after the end of a session; not, where either is unknown. */
export function isLate(end: string | null, time: string | null): boolean {
  return end !== null && time !== null && Date.parse(time) > Date.parse(end);
}

/** Whether the window holds the instant `now` (milliseconds since 1970). */
export function isOpen({ start, end }: Window, now: number): boolean {
  return (start === null || Date.parse(start) <= now) && (end === null || now <= Date.parse(end));
}
