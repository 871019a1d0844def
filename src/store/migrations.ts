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
  {
    stores: { settings: 'id, kind' },
    upgrade: async (transaction) => {
      const added = {
        sessions: { archived: false, ignored: [], keepsTags: null, credits: {} },
        sections: { included: true, byQuestion: false },
        picks: { alts: {}, question: null, insists: false },
        texts: { rich: null },
      };
      for (const [table, fields] of Object.entries(added)) {
        await transaction
          .table(table)
          .toCollection()
          .modify((row) => {
            Object.assign(row, fields);
          });
      }
    },
  },
  {
    stores: { publications: 'id, sid', outbox: 'id, sid' },
    upgrade: async (transaction) => {
      await transaction
        .table('sessions')
        .toCollection()
        .modify((row) => {
          Object.assign(row, { postStyle: 'quote', embeds: false });
        });
    },
  },
  {
    // Only rows that carry `unsent` are in its indexes. Those from before need no mark: whoever connects to a remote has all
    // rows sent.
    stores: {
      sessions: 'id, createdAt, unsent',
      picks: 'id, sid, [section+order], [sid+post.url], [unsent+sid]',
      sections: 'id, sid, [unsent+sid]',
      texts: 'id, sid, [unsent+sid]',
      settings: 'id, kind, unsent',
      publications: 'id, sid, [unsent+sid]',
      blobs: 'name',
      history: 'id, row, lostAt',
    },
  },
];
