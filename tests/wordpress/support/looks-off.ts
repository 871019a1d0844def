import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunningWordPress } from '../../../scripts/wordpress/start-wordpress.ts';

const LOOKS_OFF = `<?php add_filter( 'run_wptexturize', '__return_false' );
remove_filter( 'the_content', 'convert_smilies', 20 );
remove_filter( 'the_content', 'capital_P_dangit', 11 );`;

/**
 * Switches off what WordPress does to every post at the moment of showing it, for looks: curly quotes, pictures of
 * smileys. So what readers see can be compared to the letter.
 */
export async function switchLooksOff({ folder }: RunningWordPress): Promise<void> {
  const plugins = join(folder, 'wp-content', 'mu-plugins');
  await mkdir(plugins, { recursive: true });
  await writeFile(join(plugins, 'looks-off.php'), LOOKS_OFF);
}
