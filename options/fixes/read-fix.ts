import { text } from '../../src/i18n/text.ts';
import { parseSiteFix, type SiteFix } from '../../src/model/site-fix.ts';
import { isSelector } from '../../src/sites/apply-fix.ts';
import { sites } from '../../src/sites/registry.ts';
import type { Site } from '../../src/sites/site.ts';

/** A fix that can be used, and the adapter that it mends. */
export interface UsableFix {
  readonly fix: SiteFix;
  readonly site: Site;
}

/** Reads a site-fix file, or says what keeps it from being used. */
export function readFix(file: string): UsableFix | { readonly mistake: string } {
  const read = parseSiteFix(file);
  if (!read.ok) {
    const { detail } = read.error;
    return { mistake: detail === '' ? text('options_fix_none') : text('options_fix_damaged', detail) };
  }
  const fix = read.value;
  const site = sites.find(({ id }) => id === fix.site);
  if (site === undefined) return { mistake: text('options_fix_unknown_site', fix.site) };
  const strange = Object.values(fix.selectors).find((selector) => !isSelector(selector));
  if (strange !== undefined) return { mistake: text('options_fix_unreadable', strange) };
  if (changesOf({ fix, site }).length === 0) return { mistake: text('options_fix_changes_nothing', site.name) };
  return { fix, site };
}

/** One part of a page, and what is looked for to find it. */
interface PartChange {
  readonly part: string;
  readonly now: string;
  readonly after: string;
}

/** What a fix changes about an adapter; parts that this version does not know are passed over. */
export function changesOf({ fix, site }: UsableFix): PartChange[] {
  return Object.entries(fix.selectors).flatMap(([part, after]) => {
    const now = Object.hasOwn(site.selectors, part) ? site.selectors[part] : undefined;
    return now === undefined || now === after ? [] : [{ part, now, after }];
  });
}
