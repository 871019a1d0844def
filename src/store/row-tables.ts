import { SYNCED } from '../model/synced.ts';

/** Every table that holds something of synced rows: themselves, what lost in them, and what this device keeps of sessions. */
export const ROW_TABLES = [...SYNCED, 'history', 'seen', 'outbox', 'local'] as const;
