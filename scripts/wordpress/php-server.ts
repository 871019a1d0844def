import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROUTER = fileURLToPath(new URL('site/router.php', import.meta.url));
/** PHP's own web server answers one request at a time; a blog's page and a browser need more. */
const WORKERS = '4';
const LIMIT = 20_000;

/** The server ends when this process does, whichever way it ends: then nobody holds the other end of its input. */
const UNTIL_INPUT_ENDS = '"$@" & cat >/dev/null; kill -9 0';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export interface PhpServer {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  close(): Promise<void>;
}

/**
 * Serves a folder with PHP on a free port of this machine.
 * @param log file that takes what PHP says: a line a request, and its errors.
 * @throws Error with the end of the log where it does not start.
 */
export async function startPhpServer(folder: string, log: string): Promise<PhpServer> {
  const host = `127.0.0.1:${await freePort()}`;
  const output = openSync(log, 'a');
  const php = ['php', '-d', 'memory_limit=512M', '-d', 'display_errors=0', '-S', host, '-t', folder, ROUTER];
  const shell = spawn('sh', ['-c', UNTIL_INPUT_ENDS, 'sh', ...php], {
    stdio: ['pipe', output, output],
    // A group of its own, which `kill 0` means.
    detached: true,
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: WORKERS },
  });
  const ended = once(shell, 'exit');
  const close = async () => {
    shell.stdin?.destroy();
    await ended;
  };
  for (const begun = Date.now(); Date.now() - begun < LIMIT; await sleep(50)) {
    const answer = await fetch(`http://${host}/wp-includes/version.php`).catch(() => undefined);
    if (answer !== undefined) return { host, close };
  }
  await close();
  const lines = (await readFile(log, 'utf8')).trim().split('\n').slice(-5).join('\n');
  throw new Error(`PHP’s web server did not start on ${host}: ${lines}`);
}
