import process from 'node:process';

/**
 * Tells, while the figures are taken, what one round measured: milliseconds, or bytes. Goes to the standard error, so
 * that the table alone is on the standard output.
 */
export function tell(measured: Readonly<Record<string, number>>): void {
  const words = Object.entries(measured).map(([name, value]) => `${name} ${value.toFixed(1)}`);
  process.stderr.write(`  ${words.join(', ')}\n`);
}
