import { classic } from './classic.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { page } from './page.ts';
import type { Renderer } from './renderer.ts';
import { sessionFile } from './session-file.ts';
import { text } from './text.ts';
import { wordpress } from './wordpress.ts';

/** Every format there is, in the order in which they are offered. */
export const renderers = [
  html,
  page,
  wordpress,
  classic,
  markdown,
  text,
  sessionFile,
] as const satisfies readonly Renderer[];
