import { Dexie, type EntityTable } from 'dexie';
import type { OutboxJob } from '../model/outbox-job.ts';
import type { Pick } from '../model/pick.ts';
import type { Post } from '../model/post.ts';
import type { Publication } from '../model/publication.ts';
import type { KnownBlob } from '../model/replica.ts';
import type { Section, SectionText } from '../model/section.ts';
import type { Session } from '../model/session.ts';
import type { Setting } from '../model/setting.ts';
import type { Loss } from '../model/take-row.ts';
import { migrations } from './migrations.ts';

/** What belongs to this device alone and is never synced: its id, the session that is open. */
interface LocalValue {
  key: string;
  value: string;
}

/** The tables whose rows sync between devices. */
export interface SyncedTables {
  sessions: Session;
  picks: Pick;
  sections: Section;
  texts: SectionText;
  settings: Setting;
  publications: Publication;
}

/** A post of a session that passed by while the host read, picked or not. Stays on this device. */
export interface Seen {
  /** See `pickId`. */
  id: string;
  sid: string;
  post: Post;
  /** When it was first seen, in milliseconds since 1970. */
  seenAt: number;
}

/** A value that lost against another device's, as long as it can be brought back. */
export interface Lost extends Loss {
  /** The same loss has the same id, however often it is found. */
  id: string;
  /** Session id, or `SETTINGS`. */
  sid: string;
  /** When this device found out, in milliseconds since 1970. */
  lostAt: number;
}

export type Database = Dexie & { [T in keyof SyncedTables]: EntityTable<SyncedTables[T], 'id'> } & {
  local: EntityTable<LocalValue, 'key'>;
  seen: EntityTable<Seen, 'id'>;
  /** What is on its way to a blog; stays on this device. */
  outbox: EntityTable<OutboxJob, 'id'>;
  /** What is known of the remote's blobs. */
  blobs: EntityTable<KnownBlob, 'name'>;
  history: EntityTable<Lost, 'id'>;
};

/**
 * The database of the extension's origin; opened at its first use. Every transaction is strict: what it
 * acknowledges has reached the disk.
 * @see https://developer.mozilla.org/docs/Web/API/IDBTransaction/durability (the option is Chrome's in name only)
 */
export function openDatabase(name = 'chat-highlights'): Database {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  for (const [index, migration] of migrations.entries()) {
    const version = database.version(index + 1).stores(migration.stores);
    if (migration.upgrade !== undefined) version.upgrade(migration.upgrade);
  }
  return database as Database;
}
