import { fromBase64, toBase64 } from '../../model/base64.ts';
import { BLOB_NAME, type Listed } from '../remote.ts';

/*
 * A blob as a post. The title says what it is, for whoever comes across it, and holds the name: slugs are written in
 * small letters, and drafts have none.
 */

const LABEL = 'Chat Highlights sync data, do not publish or delete';
const TITLE = /\(([\w-]+\.[\w-]+), (\d+) bytes\)$/;

/**
 * The day before which all posts are that are ours, and no others: WordPress has an index on it. It also puts them behind
 * everything else on pages that show private posts to those who may read them.
 */
export const BEFORE = '1980-01-02T00:00:00';
const DATE = '1980-01-01T00:00:00';

export function postOf(name: string, bytes: Uint8Array) {
  return { title: `${LABEL} (${name}, ${bytes.length} bytes)`, content: toBase64(bytes), date: DATE };
}

/** The blob that a post is; null where it is none of ours. */
export function listedAs(title: string): Listed | null {
  const [, name = '', size] = title.startsWith(LABEL) ? (TITLE.exec(title) ?? []) : [];
  return BLOB_NAME.test(name) ? { name, size: Number(size) } : null;
}

/** The bytes in a post, whatever an editor has put around them. Empty, and so no blob, where it has changed them. */
export function bytesIn(content: string): Uint8Array {
  try {
    return fromBase64(content.replace(/<[^<>]*>|\s/g, ''));
  } catch {
    return new Uint8Array();
  }
}
