import type { Finding, Mend, Words } from '../finding.ts';
import type { Matter, WordedSection } from '../matter.ts';
import { type Quotation, quotationsIn } from '../quotes/quotation.ts';
import { type Source, sourceOf } from '../quotes/sources.ts';
import type { Rule } from '../rule.ts';

function asked(source: Source, role: string): Words | null {
  if (source.kind === 'found') return null;
  // The host's prose may quote what is no pick.
  if (source.kind === 'unpicked')
    return role === 'pull-quote' ? { key: 'lint_quote_unpicked', substitutions: [] } : null;
  const { handle, name } = source.shown.pick.post.author;
  const who = handle === '' ? name : `@${handle}`;
  return { key: source.kind === 'newer' ? 'lint_quote_changed' : 'lint_quote_differs', substitutions: [who] };
}

/** Only a quotation of all that a post says can be put right without knowing which part was meant. */
function mendsOf(source: Source, sectionId: string, plain: string, { start, end }: Quotation): Mend[] {
  if (source.kind !== 'near' || !source.whole) return [];
  const text = plain.slice(0, start) + source.shown.plain.replaceAll('\n', ' ') + plain.slice(end);
  return [
    { words: { key: 'lint_quote_as_posted', substitutions: [] }, changes: [{ kind: 'edit-text', sectionId, text }] },
  ];
}

function findings({ section, plain }: WordedSection, quotation: Quotation, matter: Matter): Finding[] {
  const source = sourceOf(quotation.text, matter);
  const words = source === null ? null : asked(source, section.role);
  if (source === null || words === null) return [];
  return [
    {
      about: [section.id, quotation.text, source.kind],
      picks: 'shown' in source ? [source.shown.pick.id] : [],
      section: section.id,
      words,
      where: { sectionId: section.id, start: quotation.start, end: quotation.end },
      mends: mendsOf(source, section.id, plain, quotation),
    },
  ];
}

/**
 * A quotation whose post is gone from the picks, says something else, or was edited by its author since. A quotation
 * is right if its letters and digits stand in a pick, as it was read or as the host has worded it; what was left out
 * may be marked by `…` or `[...]`. It is blamed only if most of its words stand in one, or all of it in a post that
 * passed by: any other may come from anywhere.
 */
export const quoteSource = {
  id: 'quote-source',
  find: (matter: Matter) =>
    matter.worded.flatMap((section) =>
      quotationsIn(section).flatMap((quotation) => findings(section, quotation, matter)),
    ),
} as const satisfies Rule;
