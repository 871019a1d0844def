/** ISO 8601 of a `time` element; null where it has no such date. */
export function timeIn(time: Element | null): string | null {
  const milliseconds = Date.parse(time?.getAttribute('datetime') ?? '');
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}
