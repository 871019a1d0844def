import { BLOB_NAME, type Listed, type Remote, RemoteError } from '../remote.ts';
import { askServer, errorOf, type ServerAccess, type ServerAnswer, type ServerRequest } from './ask-server.ts';
import type { RemoteKind } from './remote-kind.ts';
import { filesIn, WANTED } from './webdav/listing.ts';

/** What the names of our files end with. Others may lie beside them: some clouds put a `Readme.md` into each folder. */
const ENDING = '.chat-highlights';

/** A file could not be put because its folder is not there: all are seen, the last with nginx. */
const NO_FOLDER = [404, 409, 500];

function isDone({ status }: ServerAnswer): boolean {
  return status >= 200 && status < 300 && status !== 207;
}

function isNone({ status }: ServerAnswer): boolean {
  return status === 404 || status === 410;
}

function problemOf(answer: ServerAnswer): RemoteError {
  const { status } = answer;
  return status === 409 || isNone(answer) ? new RemoteError('missing', `${status}, no folder`) : errorOf(answer);
}

/**
 * A folder on a WebDAV server. It is made where it is not there. Servers disagree on ETags and on `If-Match`; blobs never
 * change, so that nothing here needs them.
 */
function folderOn(access: ServerAccess): Remote {
  const folder = access.address.replace(/(?<!\/)\/*$/, '/');
  const addressOf = (name: string) => `${folder}${name}${ENDING}`;

  function call(method: string, url: string, more: Omit<ServerRequest, 'method'> = {}): Promise<ServerAnswer> {
    return askServer(access, url, { method, ...more });
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
  async function withFolder(asked: () => Promise<ServerAnswer>): Promise<ServerAnswer> {
    const answer = await asked();
    if (!NO_FOLDER.includes(answer.status)) return answer;
    await makeFolder();
    return asked();
  }

  return {
    async list() {
      const answer = await withFolder(() => call('PROPFIND', folder, { ...WANTED, headers: { Depth: '1' } }));
      const files = answer.status === 207 ? filesIn(answer.bytes, folder) : null;
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
      const request = { body: new Uint8Array(bytes), type: 'application/octet-stream' };
      const answer = await withFolder(() => call('PUT', addressOf(name), request));
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
