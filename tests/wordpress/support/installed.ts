import { installPhp } from '../../../scripts/wordpress/install.ts';
import { installed } from '../../../scripts/wordpress/installed.ts';

/** What takes its time at the first run on a computer is done before the first test's clock starts. */
export async function setup(): Promise<void> {
  installPhp();
  for (const version of ['7.1', '6.1'] as const) await installed(version);
}
