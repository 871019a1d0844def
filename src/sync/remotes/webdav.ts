import { BLOB_NAME, type Listed, type Remote } from '../remote.ts';
import { type Answer, ask, type Login, type Request } from './http/ask.ts';
import { problemOf } from './http/problem-of.ts';
import type { RemoteKind } from './remote-kind.ts';
import { filesIn, WANTED } from './webdav/listing.ts';

/** What the names of our files end with. Others may lie beside them: some clouds put a `Readme.md` into each folder. */
const ENDING = '.chat-highlights';

/** A file could not be put because its folder is not there: all are seen, the last with nginx. */
const NO_FOLDER = [404, 409, 500];

/** Where our files are kept, and who keeps them. */
interface Folder extends Login {
  /** With or without a `/` at its end. */
  readonly address: string;
}

function isDone({ status }: Answer): boolean {
  return status >= 200 && status < 300 && status !== 207;
}

function isNone({ status }: Answer): boolean {
  return status === 404 || status === 410;
}

/**
 * A folder on a WebDAV server. It is made where it is not there. Servers disagree on ETags and on `If-Match`; blobs never
 * change, so that nothing here needs them.
 */
function folderOn({ address, ...login }: Folder): Remote {
  const folder = address.replace(/\/*$/, '/');
  const addressOf = (name: string) => `${folder}${name}${ENDING}`;

  function call(method: string, url: string, more: Pick<Request, 'headers' | 'body'> = {}): Promise<Answer> {
    return ask(login, { method, url, ...more });
  }

  /** Does nothing where it is there, or another device has just made it. */
  async function makeFolder(): Promise<void> {
    let answer = await call('MKCOL', folder);
    if (answer.status === 409 || answer.status === 404) {
      await call('MKCOL', new URL('..', folder).href);
      answer = await call('MKCOL', folder);
    }
    const isThere = answer.status === 405;
    if (!isDone(answer) && !isThere) throw problemOf(answer);
  }

  /** Asks once more where the folder was missing. */
  async function withFolder(asked: () => Promise<Answer>): Promise<Answer> {
    const answer = await asked();
    if (!NO_FOLDER.includes(answer.status)) return answer;
    await makeFolder();
    return asked();
  }

  return {
    async list() {
      const headers = { Depth: '1', 'Content-Type': 'application/xml; charset=utf-8' };
      const answer = await withFolder(() => call('PROPFIND', folder, { headers, body: WANTED }));
      const files = answer.status === 207 ? filesIn(new TextDecoder().decode(answer.bytes), answer.from) : null;
      if (files === null) throw problemOf(answer);
      return files.flatMap(({ name, size }): Listed[] => {
        const own = name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : '';
        return BLOB_NAME.test(own) ? [{ name: own, size }] : [];
      });
    },

    async get(name) {
      const answer = await call('GET', addressOf(name));
      if (isNone(answer)) return null;
      if (!isDone(answer)) throw problemOf(answer);
      return answer.bytes;
    },

    async put(name, bytes) {
      const headers = { 'Content-Type': 'application/octet-stream' };
      const answer = await withFolder(() => call('PUT', addressOf(name), { headers, body: new Uint8Array(bytes) }));
      if (!isDone(answer)) throw problemOf(answer);
    },

    async del(names) {
      for (const name of names) {
        const answer = await call('DELETE', addressOf(name));
        if (!isDone(answer) && !isNone(answer)) throw problemOf(answer);
      }
    },
  };
}

export const webdav: RemoteKind<'webdav'> = { kind: 'webdav', open: folderOn };
