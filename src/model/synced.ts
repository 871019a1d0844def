/** The tables whose rows sync between devices. */
export const SYNCED = ['sessions', 'sections', 'texts', 'picks', 'settings', 'publications'] as const;
export type SyncedTable = (typeof SYNCED)[number];

/** Those of them whose rows each name their session. */
export const OF_SESSION = ['sections', 'texts', 'picks', 'publications'] as const satisfies readonly SyncedTable[];
