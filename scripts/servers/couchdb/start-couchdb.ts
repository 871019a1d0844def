import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { startServer } from '../start-server.ts';
import { pouchdbServer } from './pouchdb-server.ts';

/** A server that speaks the protocol of CouchDB, without databases, on a port of this machine. */
export interface RunningCouchdb {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** May do everything; nobody else may do anything. */
  readonly user: string;
  readonly password: string;
  /** Calls it as that user, with JSON. */
  ask(method: string, path: string, body?: unknown): Promise<Response>;
  close(): Promise<void>;
}

const USER = 'marå';

/**
 * Starts PouchDB's server, which keeps all in memory. The first start on a computer fetches it.
 *
 * It ends by an error once anybody but its administrator tries to make a database.
 * @throws Error with a sentence that says what to do.
 */
export async function startCouchdb(): Promise<RunningCouchdb> {
  const program = await pouchdbServer();
  const dir = await mkdtemp(join(tmpdir(), 'chat-highlights-'));
  const remove = () => rmSync(dir, { recursive: true, force: true });
  process.once('exit', remove);
  const config = join(dir, 'config.json');
  await writeFile(config, JSON.stringify({ log: { file: join(dir, 'requests.log'), level: 'warn' } }));
  const server = await startServer({
    name: 'PouchDB’s server',
    log: join(dir, 'server.log'),
    page: '/',
    async command(host) {
      const [address = '', port = ''] = host.split(':');
      const where = ['--host', address, '--port', port];
      return [process.execPath, program, '--in-memory', '--config', config, '--no-color', ...where];
    },
  });
  const url = `http://${server.host}`;
  const password = `pä ss ${randomBytes(12).toString('hex')}€`;
  const authorization = `Basic ${Buffer.from(`${USER}:${password}`).toString('base64')}`;
  const ask = (method: string, path: string, body?: unknown) =>
    fetch(`${url}/${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const named = await fetch(`${url}/_config/admins/${encodeURIComponent(USER)}`, {
    method: 'PUT',
    body: JSON.stringify(password),
  });
  if (!named.ok) throw new Error(`PouchDB’s server takes no administrator: ${await named.text()}`);
  return {
    url,
    user: USER,
    password,
    ask,
    async close() {
      await server.close();
      process.off('exit', remove);
      remove();
    },
  };
}
