export { codecWith } from '../../src/sync/codec.ts';
export { fuzz } from './fuzz.ts';
export { quickCodec } from './quick-codec.ts';
