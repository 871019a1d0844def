import type { ArchiveRenderer } from './archive-renderer.ts';
import { archiveCsv } from './csv.ts';
import { archiveJson } from './json.ts';
import { archivePage } from './page.ts';

/** Every format that an archive can be had in, in the order in which they are offered. */
export const archiveRenderers = [archivePage, archiveCsv, archiveJson] as const satisfies readonly ArchiveRenderer[];
