import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

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

interface ServerProgram {
  /** As people call it. */
  readonly name: string;
  /** Path of the file that takes what it says. */
  readonly log: string;
  /** A page that it answers for, in whatever way, once it is up. */
  readonly page: string;
  readonly env?: Readonly<NodeJS.ProcessEnv>;
  /** The program and its arguments; it must stay in the foreground. */
  command(host: string): Promise<readonly string[]>;
}

export interface ServerProcess {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  close(): Promise<void>;
}

/**
 * Starts a server on a free port of this machine, and waits until it answers.
 * @throws Error with the end of the log where it does not start.
 */
export async function startServer({ name, log, page, env, command }: ServerProgram): Promise<ServerProcess> {
  const host = `127.0.0.1:${await freePort()}`;
  const words = await command(host);
  const output = openSync(log, 'a');
  const shell = spawn('sh', ['-c', UNTIL_INPUT_ENDS, 'sh', ...words], {
    stdio: ['pipe', output, output],
    // A group of its own, which `kill 0` means.
    detached: true,
    env: { ...process.env, ...env },
  });
  const ended = once(shell, 'exit');
  const close = async () => {
    shell.stdin?.destroy();
    await ended;
  };
  for (const begun = Date.now(); Date.now() - begun < LIMIT; await sleep(50)) {
    const answer = await fetch(`http://${host}${page}`).catch(() => undefined);
    if (answer !== undefined) return { host, close };
  }
  await close();
  const lines = (await readFile(log, 'utf8')).trim().split('\n').slice(-5).join('\n');
  throw new Error(`${name} did not start on ${host}: ${lines}`);
}
