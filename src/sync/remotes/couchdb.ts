import * as z from 'zod/mini';
import { type Listed, type Remote, RemoteError } from '../remote.ts';
import type { ServerAccess } from './ask-server.ts';
import { asJson, couchdbDatabase } from './couchdb-database.ts';
import { bytesPathOf, Document, idOf, listedAs, nameOf, pathOf, RAW, withBytes } from './couchdb-document.ts';
import type { RemoteKind } from './remote-kind.ts';

/**
 * `update_seq` is opaque, and another after every change. `instance_start_time` is when the database was made, but for
 * CouchDB 2.0 to 3.2, which say "0".
 */
const Info = z.object({ update_seq: z.union([z.string(), z.number()]), instance_start_time: z.string() });
const Whole = z.object({ rows: z.array(z.object({ id: z.string(), doc: Document })) });
const Changes = z.object({
  results: z.array(z.object({ id: z.string(), deleted: z.optional(z.boolean()), doc: z.optional(Document) })),
});
const Revision = z.object({ rev: z.string(), deleted: z.optional(z.boolean()) });
const Revisions = z.object({ rows: z.array(z.object({ key: z.string(), value: z.nullish(Revision) })) });
const Deletions = z.array(z.object({ error: z.optional(z.string()) }));

/** What the database held when it was last looked at. */
interface Seen {
  readonly info: z.infer<typeof Info>;
  readonly blobs: ReadonlyMap<string, Listed>;
}

/**
 * A database of CouchDB, or of what speaks its protocol, with a document a blob. Documents have one revision: the same
 * name has the same content, so a conflict says that it is there already.
 */
export function couchdbRemote(access: ServerAccess): Remote {
  const database = couchdbDatabase(access);
  let seen: Seen | null = null;

  async function whole(): Promise<ReadonlyMap<string, Listed>> {
    const { rows } = await database.read(Whole, '_all_docs?include_docs=true');
    const blobs = rows.flatMap(({ id, doc }) => listedAs(id, doc) ?? []);
    return new Map(blobs.map((blob) => [blob.name, blob]));
  }

  async function after({ info, blobs }: Seen): Promise<ReadonlyMap<string, Listed>> {
    const since = encodeURIComponent(info.update_seq);
    const { results } = await database.read(Changes, `_changes?include_docs=true&since=${since}`);
    const now = new Map(blobs);
    for (const { id, deleted, doc } of results) {
      const blob = deleted === true ? null : listedAs(id, doc);
      if (blob === null) now.delete(nameOf(id));
      else now.set(blob.name, blob);
    }
    return now;
  }

  return {
    /** One small request while nothing changes; where something has, one more that tells what. */
    async list() {
      // Before the blobs: what changes in between makes it another at the next time.
      const info = await database.read(Info, '');
      const same = seen?.info.instance_start_time === info.instance_start_time ? seen : null;
      if (same === null || same.info.update_seq !== info.update_seq) {
        const blobs = same === null || info.instance_start_time === '0' ? await whole() : await after(same);
        seen = { info, blobs };
        return [...blobs.values()];
      }
      return [...same.blobs.values()];
    },

    async get(name) {
      const answer = await database.call('GET', bytesPathOf(name));
      if (answer.status === 404) return null;
      const type = answer.headers.get('content-type');
      if (type !== RAW) throw new RemoteError('strange', `${answer.status} ${type} in the place of a blob`);
      return answer.bytes;
    },

    async put(name, bytes) {
      const body = new Uint8Array(bytes);
      const answer = await database.call('PUT', bytesPathOf(name), { body, type: RAW });
      // PouchDB's server attaches nothing to what was deleted, and takes it as a new document.
      if (answer.status === 404) await database.call('PUT', pathOf(name), asJson(withBytes(body)));
    },

    async del(names) {
      const { rows } = await database.read(Revisions, '_all_docs', { keys: names.map(idOf) });
      const docs = rows.flatMap(({ key, value }) =>
        value == null || value.deleted === true ? [] : { _id: key, _rev: value.rev, _deleted: true },
      );
      if (docs.length === 0) return;
      // In conflict are those that another device has just deleted.
      const refused = (await database.read(Deletions, '_bulk_docs', { docs })).find(
        ({ error = 'conflict' }) => error !== 'conflict',
      );
      if (refused !== undefined) throw new RemoteError('forbidden', `not deleted: ${refused.error}`);
    },
  };
}

export const couchdb: RemoteKind<'couchdb'> = { kind: 'couchdb', open: couchdbRemote };
