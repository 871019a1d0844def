import { goOn } from './go-on.ts';

export type Publish = typeof goOn;

globalThis.chatHighlightsPublish = goOn;
