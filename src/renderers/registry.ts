import { classic } from './classic.ts';
import { html } from './html.ts';
import type { Renderer } from './renderer.ts';
import { sessionFile } from './session-file.ts';
import { wordpress } from './wordpress.ts';

/** Every format there is, in the order in which they are offered. */
export const renderers = [html, wordpress, classic, sessionFile] as const satisfies readonly Renderer[];
