import * as z from 'zod/mini';
import { toBase64 } from '../../model/base64.ts';
import { BLOB_NAME, type Listed } from '../remote.ts';

/*
 * A blob as a document: the blob's name is its id, the blob itself its one attachment.
 * @see https://docs.couchdb.org/en/stable/api/document/attachments.html
 */

export const RAW = 'application/octet-stream';
const BYTES = 'b';

/** As much of a document as tells of the blob. */
export const Document = z.object({
  _attachments: z.optional(z.object({ [BYTES]: z.optional(z.object({ length: z.int() })) })),
});
type Document = z.infer<typeof Document>;

/** Ids that begin with a line below are the server's own; names of ours may. No name has a tilde. */
export function idOf(name: string): string {
  return name.startsWith('_') ? `~${name}` : name;
}

export function nameOf(id: string): string {
  return id.startsWith('~_') ? id.slice(1) : id;
}

/** Below the database. */
export function pathOf(name: string): string {
  return encodeURIComponent(idOf(name));
}

/** Below the database: where one PUT of the bytes makes the document, too. */
export function bytesPathOf(name: string): string {
  return `${pathOf(name)}/${BYTES}`;
}

/** The document with the bytes in it, as JSON. */
export function withBytes(bytes: Uint8Array): object {
  return { _attachments: { [BYTES]: { content_type: RAW, data: toBase64(bytes) } } };
}

/** The blob that a document is; null where it is none of ours. */
export function listedAs(id: string, document: Document | undefined): Listed | null {
  const name = nameOf(id);
  const size = document?._attachments?.[BYTES]?.length;
  return size === undefined || !BLOB_NAME.test(name) || idOf(name) !== id ? null : { name, size };
}
