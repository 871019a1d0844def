import type { SiteFix } from '../model/site-fix.ts';
import type { Database } from './database.ts';

const PREFIX = 'site-fix ';

/** The host's fixes on this device, by the id of the site. Schema-checked before they were stored. */
export async function siteFixes(database: Database): Promise<ReadonlyMap<string, SiteFix>> {
  const rows = await database.local.where('key').startsWith(PREFIX).toArray();
  return new Map(rows.map(({ key, value }) => [key.slice(PREFIX.length), JSON.parse(value) as SiteFix]));
}

/** The selectors that the host's fix of a site brings; none where there is no fix. */
export async function fixedSelectors(database: Database, site: string): Promise<SiteFix['selectors']> {
  const row = await database.local.get(PREFIX + site);
  return row === undefined ? {} : (JSON.parse(row.value) as SiteFix).selectors;
}

/** Takes over a fix in the place of the site's last one, or none (null). Resolves to the one that it replaces. */
export function setSiteFix(database: Database, site: string, fix: SiteFix | null): Promise<SiteFix | null> {
  return database.transaction('rw', database.local, async () => {
    const before = await database.local.get(PREFIX + site);
    if (fix === null) await database.local.delete(PREFIX + site);
    else await database.local.put({ key: PREFIX + site, value: JSON.stringify(fix) });
    return before === undefined ? null : (JSON.parse(before.value) as SiteFix);
  });
}
