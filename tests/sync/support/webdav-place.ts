import { afterAll, beforeAll } from 'vitest';
import type { WebdavServer } from '../../../scripts/servers/webdav/server.ts';
import { type RunningWebdav, startWebdav } from '../../../scripts/servers/webdav/start-webdav.ts';
import type { Remote } from '../../../src/sync/remote.ts';
import { webdav } from '../../../src/sync/remotes/webdav.ts';
import type { ServerPlace } from './remote-contract.ts';

/** 32 bytes, for the tests that seal something. */
const KEY = Buffer.alloc(32, 7).toString('base64');

/** What people have beside our blobs in a folder, and what looks like them. */
const LITTER = [
  'Readme.md',
  'notes.txt',
  'photo 1 (é).jpg',
  'a.b',
  '.DS_Store',
  '._a.b',
  'a & b.chat-highlights',
  'x.y~',
];
const LITTER_FOLDERS = ['sub.folder', 'sub.folder.chat-highlights'];

/** A remote in a folder of this server; the server may be called by another address, such as a proxy's. */
export function remoteOn(
  server: RunningWebdav,
  folder: string,
  more: { url?: string; password?: string } = {},
): Remote {
  const { url = server.url, password = server.password } = more;
  return webdav.open({ kind: 'webdav', address: `${url}${folder}`, user: server.user, password, key: KEY });
}

/** Asks a server as it is, without anything of ours in between. */
export async function askPlainly(
  { url, user, password }: RunningWebdav,
  method: string,
  path: string,
  more: { body?: string; headers?: Record<string, string> } = {},
): Promise<{ readonly status: number; readonly text: string; readonly etag: string | null }> {
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const answer = await fetch(`${url}${path}`, { method, ...more, headers: { ...more.headers, authorization } });
  return { status: answer.status, text: await answer.text(), etag: answer.headers.get('etag') };
}

async function litter(server: RunningWebdav, folder: string): Promise<() => Promise<boolean>> {
  const files = [...LITTER, ...LITTER_FOLDERS.map((name) => `${name}/c.d.chat-highlights`)];
  const address = (name: string) => `${folder}${name.split('/').map(encodeURIComponent).join('/')}`;
  for (const name of LITTER_FOLDERS) await askPlainly(server, 'MKCOL', `${address(name)}/`);
  for (const name of files) await askPlainly(server, 'PUT', address(name), { body: name });
  return async () => {
    const found = await Promise.all(files.map((name) => askPlainly(server, 'GET', address(name))));
    return found.every(({ text }, at) => text === files[at]);
  };
}

/** A server for the tests of a `describe`; each call opens a folder that is not there yet, in one that is not there either. */
export function webdavPlaces(kind: WebdavServer): {
  readonly server: () => RunningWebdav;
  readonly open: () => Promise<ServerPlace>;
} {
  let server: RunningWebdav;
  let count = 0;
  beforeAll(async () => {
    server = await startWebdav(kind);
  });
  afterAll(() => server?.close());
  const open = async () => {
    count += 1;
    const folder = `/class ${count} & é/Chat%20Highlights/`;
    return {
      remote: remoteOn(server, folder),
      again: async () => remoteOn(server, folder),
      litter: () => litter(server, folder),
      refused: async () => ({ remote: remoteOn(server, folder, { password: 'wröng pass' }), password: 'wröng pass' }),
      gone: async () => remoteOn(server, folder, { url: 'http://127.0.0.1:9' }),
      close: async () => {},
    };
  };
  return { server: () => server, open };
}
