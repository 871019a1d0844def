import process from 'node:process';
import { run } from '../servers/run.ts';
import { studio } from './studio.ts';

/**
 * Runs WP-CLI over a WordPress and answers with what it printed, without the line's end.
 * @throws Error with what it complained of.
 */
export async function runWpCli(site: string, host: string, args: readonly string[]): Promise<string> {
  const { wpCli } = await studio();
  const command = ['-d', 'memory_limit=512M', wpCli, `--path=${site}`, '--allow-root', '--no-color', ...args];
  const printed = await run('php', command, { env: { ...process.env, WORDPRESS_HOST: host } });
  return printed.trimEnd();
}
