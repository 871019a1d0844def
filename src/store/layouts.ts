import type { LayoutSection } from '../model/layout.ts';
import { orderBetween } from '../model/order.ts';
import { hasPlaceholder } from '../model/placeholders.ts';
import type { Result } from '../model/result.ts';
import { newRow } from '../model/row.ts';
import type { Database } from './database.ts';
import { attempt, Refusal } from './failure.ts';
import { newId, writer } from './local.ts';
import { sectionsOf, textsOf } from './sections.ts';
import { ownLayouts } from './settings.ts';

/** Inside a transaction. */
async function add(database: Database, name: string, sections: LayoutSection[]): Promise<string> {
  const id = newId();
  const last = (await ownLayouts(database)).at(-1);
  const layout = { id, kind: 'layout' as const, name, order: orderBetween(last?.order ?? null, null), sections };
  await database.settings.add(newRow(layout, await writer(database)));
  return id;
}

/** Adds a layout of the host's own, behind the others. Answers with its id. */
export function addLayout(
  database: Database,
  name: string,
  sections: readonly LayoutSection[],
): Promise<Result<string>> {
  return attempt(database, () =>
    database.transaction('rw', ['settings', 'local'], () => add(database, name, [...sections])),
  );
}

/**
 * Makes a layout of a session's sections as they are now. The words of a session are its own, and stay there; but those
 * with a placeholder in them were written to be used again. Answers with its id.
 */
export function saveAsLayout(database: Database, sid: string, name: string): Promise<Result<string>> {
  return attempt(database, () =>
    database.transaction('rw', ['settings', 'sections', 'texts', 'local'], async () => {
      const sections = await sectionsOf(database, sid);
      if (sections.length === 0) throw new Refusal('no_session', sid);
      const texts = await textsOf(database, sid);
      const kept = (id: string) => {
        const plain = texts.get(id)?.plain ?? '';
        return hasPlaceholder(plain) ? plain : '';
      };
      return add(
        database,
        name,
        sections.map(({ id, role, kind, heading, included, byQuestion }) => {
          return { role, kind, heading, included, byQuestion, words: kept(id) };
        }),
      );
    }),
  );
}
