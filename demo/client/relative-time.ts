const MINUTE = 60_000;

/** How long ago, in the short words of timelines: `now`, `4m`, `2h`, `3d`. */
export function relativeTime(time: number): string {
  const minutes = Math.floor((Date.now() - time) / MINUTE);
  if (minutes < 1) return 'now';
  if (minutes < 60) return `${minutes}m`;
  return minutes < 24 * 60 ? `${Math.floor(minutes / 60)}h` : `${Math.floor(minutes / (24 * 60))}d`;
}

export function longTime(time: number): string {
  return new Date(time).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}
