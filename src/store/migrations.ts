import type { Transaction } from 'dexie';

/** One version of the database: the tables and indexes it adds or changes, and what happens to the rows. */
export interface Migration {
  readonly stores: Readonly<Record<string, string>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/** Numbered by their place, from 1. One that has been released is never changed; the next one mends it. */
export const migrations: readonly Migration[] = [
  {
    stores: {
      sessions: 'id, createdAt',
      picks: 'id, sid, [section+order]',
      sections: 'id, sid',
      texts: 'id, sid',
      local: 'key',
    },
  },
  {
    stores: { picks: 'id, sid, [section+order], [sid+post.url]', seen: 'id, sid' },
    upgrade: async (transaction) => {
      const unmarked = { edited: false, translated: false, optedOut: false };
      await transaction
        .table<{ post: object }>('picks')
        .toCollection()
        .modify((pick) => {
          Object.assign(pick.post, unmarked);
          Object.assign(pick, { newer: null });
        });
    },
  },
];
