/** The tables whose rows sync between devices. */
export const SYNCED = ['sessions', 'sections', 'texts', 'picks', 'settings', 'publications'] as const;
export type SyncedTable = (typeof SYNCED)[number];
