// The store implements it, and may not import from here.
export type { KnownBlob, Replica, Rows } from '../model/replica.ts';
export { SETTINGS } from '../model/replica.ts';
