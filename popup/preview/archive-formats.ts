import { archiveTitle } from '../../src/model/archive.ts';
import type { Draft } from '../../src/model/draft.ts';
import type { ArchiveRenderer } from '../../src/renderers/archive/archive-renderer.ts';
import type { Language } from '../../src/renderers/language.ts';
import { readArchive } from '../../src/store/archive.ts';
import type { Database } from '../../src/store/database.ts';

export { archiveRenderers } from '../../src/renderers/archive/registry.ts';

/** The archive of a draft's session in one format; null where it cannot be read. */
export async function writeArchive(
  database: Database,
  draft: Draft,
  format: ArchiveRenderer,
  language: Language,
): Promise<string | null> {
  const archive = await readArchive(database, draft.sid, archiveTitle(draft)).catch(() => null);
  return archive === null ? null : format.render(archive, language);
}
