import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { WorkbenchView } from './launched.ts';

const Manifest = z.object({ action: z.object({ default_popup: z.string() }) });

/** The path of the workbench's page inside the extension, as the built manifest names it. */
export function workbenchPath(extensionDir: string, view: WorkbenchView): string {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')));
  const page = manifest.action.default_popup.replace(/\?.*$/u, '');
  return view === 'popup' ? page : `${page}?view=${view}`;
}
