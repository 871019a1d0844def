import type { RunningCouchdb } from '../../../scripts/servers/couchdb/start-couchdb.ts';
import type { Fault } from '../../../scripts/servers/fault.ts';
import type { FaultProxy } from '../../../scripts/servers/fault-proxy.ts';

export function answer(status: number, body: object, headers: Record<string, string> = {}): Fault {
  return {
    kind: 'answer',
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}

/**
 * From now on the database tells of itself as CouchDB does from 3.3 on: the number of its last change is a text, and the
 * time is when it was made, not when the server was started.
 */
export async function tellAsCouchdb(
  server: RunningCouchdb,
  proxy: FaultProxy,
  database: string,
  made = '1700000000',
): Promise<void> {
  const { update_seq } = (await (await server.ask('GET', database)).json()) as { update_seq: number };
  const told = answer(200, { instance_start_time: made, update_seq: String(update_seq) });
  proxy.rule = ({ method, route }) => (method === 'GET' && route === `/${database}` ? told : undefined);
}
