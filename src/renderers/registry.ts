import { html } from './html.ts';
import { page } from './page.ts';
import type { Renderer } from './renderer.ts';
import { sessionFile } from './session-file.ts';

/** Every format there is, in the order in which they are offered. */
export const renderers = [html, page, sessionFile] as const satisfies readonly Renderer[];
