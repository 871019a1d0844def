/** The time in which a chat takes place; a missing end is open. */
export interface Window {
  readonly start: string | null;
  readonly end: string | null;
}

/** Whether the window holds the instant `now` (milliseconds since 1970). */
export function isOpen({ start, end }: Window, now: number): boolean {
  return (start === null || Date.parse(start) <= now) && (end === null || now <= Date.parse(end));
}
