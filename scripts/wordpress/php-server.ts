import { fileURLToPath } from 'node:url';
import { type ServerProcess, startServer } from '../servers/start-server.ts';

const ROUTER = fileURLToPath(new URL('site/router.php', import.meta.url));
/** PHP's own web server answers one request at a time; a blog's page and a browser need more. */
const WORKERS = '4';

/**
 * Serves a folder with PHP on a free port of this machine.
 * @param log file that takes what PHP says: a line a request, and its errors.
 * @throws Error with the end of the log where it does not start.
 */
export function startPhpServer(folder: string, log: string): Promise<ServerProcess> {
  return startServer({
    name: 'PHP’s web server',
    log,
    page: '/wp-includes/version.php',
    env: { PHP_CLI_SERVER_WORKERS: WORKERS },
    command: async (host) => [
      ...['php', '-d', 'memory_limit=512M', '-d', 'display_errors=0'],
      ...['-S', host, '-t', folder, ROUTER],
    ],
  });
}
