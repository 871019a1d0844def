import * as z from 'zod/mini';
import { RemoteError } from '../remote.ts';
import { askServer, errorOf, type ServerAccess, type ServerAnswer } from './ask-server.ts';

/** Where the address names the server alone. */
const NAME = 'chat-highlights';

/** Read; written; written on too few of a cluster's servers for now. */
const DONE = [200, 201, 202];

/** CouchDB's words for a database that is not there, since 2.0 and before; PouchDB has those of before. */
const NO_DATABASE = ['Database does not exist.', 'no_db_file'];
const Refusal = z.object({ error: z.literal(['not_found', 'conflict']), reason: z.string() });

type Body = { readonly body: BodyInit; readonly type: string };

function jsonIn({ bytes }: ServerAnswer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function databaseAt(address: string): string {
  const url = URL.parse(address);
  return url === null || url.pathname === '/'
    ? `${address.replace(/(?<!\/)\/+$/, '')}/${NAME}`
    : address.replace(/(?<!\/)\/+$/, '');
}

/**
 * Whether a database has to be made first.
 * @throws RemoteError where it is no answer that CouchDB would give to somebody whom it serves
 */
function lacksDatabase(answer: ServerAnswer): boolean {
  if (DONE.includes(answer.status)) return false;
  const refusal = [404, 409].includes(answer.status) ? Refusal.safeParse(jsonIn(answer)) : null;
  if (refusal?.success !== true) throw errorOf(answer);
  return NO_DATABASE.includes(refusal.data.reason);
}

export interface CouchdbDatabase {
  /**
   * Asks for what is below the database. It is made where it is missing.
   * @returns what came, if its status is 200 to 202, or 404 or 409 in the words of CouchDB
   * @throws RemoteError
   */
  call(method: 'GET' | 'PUT' | 'POST', path: string, body?: Body): Promise<ServerAnswer>;
  /** Asks for JSON, with JSON where there is a body. */
  read<T>(schema: z.ZodMiniType<T>, path: string, body?: object): Promise<T>;
}

export function asJson(value: object): Body {
  return { body: JSON.stringify(value), type: 'application/json' };
}

export function couchdbDatabase(access: ServerAccess): CouchdbDatabase {
  const address = databaseAt(access.address);

  /** Several devices may do so at one time: then one of them has made it. */
  async function make(): Promise<void> {
    const answer = await askServer(access, address, { method: 'PUT' });
    if (DONE.includes(answer.status) || answer.status === 412) return;
    const { problem, message, retryAfter } = errorOf(answer);
    const isRefused = problem === 'signed_out' || problem === 'forbidden';
    throw new RemoteError(isRefused ? 'missing' : problem, `no database, and none made: ${message}`, retryAfter);
  }

  const ask = (method: string, path: string, body?: Body) =>
    askServer(access, path === '' ? address : `${address}/${path}`, { method, ...body });

  const database: CouchdbDatabase = {
    async call(method, path, body) {
      let answer = await ask(method, path, body);
      if (lacksDatabase(answer)) {
        await make();
        answer = await ask(method, path, body);
        if (lacksDatabase(answer)) throw new RemoteError('missing', 'the database has gone again');
      }
      return answer;
    },

    async read(schema, path, body) {
      const answer = await (body === undefined
        ? database.call('GET', path)
        : database.call('POST', path, asJson(body)));
      const read = schema.safeParse(jsonIn(answer));
      if (!read.success) throw new RemoteError('strange', `${answer.status} without what was asked for`);
      return read.data;
    },
  };
  return database;
}
