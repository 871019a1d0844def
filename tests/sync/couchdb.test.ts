import { afterAll, beforeAll } from 'vitest';
import { type RunningCouchdb, startCouchdb } from '../../scripts/servers/couchdb/start-couchdb.ts';
import { couchdbRemote } from '../../src/sync/remotes/couchdb.ts';
import { type ServerPlace, serverContract } from './support/remote-contract.ts';

let server: RunningCouchdb;
beforeAll(async () => {
  server = await startCouchdb();
});
afterAll(() => server.close());

let count = 0;
function newDatabase(): string {
  count += 1;
  return `chat-${count}`;
}

const at = (address: string, password = server.password) => couchdbRemote({ address, user: server.user, password });

const LITTER = {
  'a.design': { views: {} },
  notes: { text: 'Buy bread' },
  'looks-like.one': { text: 'has no bytes' },
  '~x.y': { _attachments: { b: { content_type: 'application/octet-stream', data: 'eA==' } } },
};

async function place(): Promise<ServerPlace> {
  const name = newDatabase();
  const address = `${server.url}/${name}`;
  return {
    remote: at(address),
    again: async () => at(`${address}/`),
    async litter() {
      const documents = { ...LITTER, '_design/view': { language: 'javascript' } };
      for (const [id, document] of Object.entries(documents)) {
        const path = id.startsWith('_') ? id : encodeURIComponent(id);
        const { status } = await server.ask('PUT', `${name}/${path}`, document);
        if (status !== 201) throw new Error(`${status} for ${id}`);
      }
      return async () => {
        const { rows } = (await (await server.ask('GET', `${name}/_all_docs`)).json()) as { rows: { id: string }[] };
        const ids = rows.map(({ id }) => id);
        return Object.keys(documents).every((id) => ids.includes(id));
      };
    },
    refused: async () => ({ remote: at(address, 'another'), password: 'another' }),
    gone: async () => at(`http://127.0.0.1:9/${name}`),
    async close() {
      await server.ask('DELETE', name);
    },
  };
}

serverContract(place);
