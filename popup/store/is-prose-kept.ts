export const PROSE_PREFIX = 'unsaved-prose ';

/** Whether an earlier page could not save some prose. To be asked before the code is loaded that knows prose. */
export function isProseKept(): boolean {
  return Object.keys(localStorage).some((key) => key.startsWith(PROSE_PREFIX));
}
