import { fulfil } from './wishes.ts';

export type { Wish } from './wishes.ts';
export type SyncScript = typeof fulfil;

globalThis.chatHighlightsSync = fulfil;
