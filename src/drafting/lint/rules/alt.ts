import type { Finding, Mend } from '../finding.ts';
import type { Matter, ShownPick } from '../matter.ts';
import type { Rule } from '../rule.ts';

/** Descriptions by the address of the picture: the same one may stand in several posts. */
function described({ picks, seen }: Matter): Map<string, string> {
  const alts = new Map<string, string>();
  for (const { media } of [...picks.map(({ post }) => post), ...seen])
    for (const { url, alt } of media) if (url !== null && alt.trim() !== '' && !alts.has(url)) alts.set(url, alt);
  return alts;
}

function findings({ pick: { id, post } }: ShownPick, alts: ReadonlyMap<string, string>): Finding[] {
  return post.media.flatMap(({ kind, url, alt }, index): Finding[] => {
    if (kind !== 'image' || alt.trim() !== '') return [];
    const known = alts.get(url ?? '');
    const copy = (words: string): Mend => ({
      words: { key: 'lint_use_alt', substitutions: [words] },
      changes: [{ kind: 'set-alt', pickId: id, index, alt: words }],
    });
    return [
      {
        about: [id, String(index), url ?? ''],
        picks: [id],
        section: null,
        words: {
          key: 'lint_alt',
          substitutions: [post.author.handle === '' ? post.author.name : `@${post.author.handle}`],
        },
        asks: { pickId: id, index },
        mends: known === undefined ? [] : [copy(known)],
      },
    ];
  });
}

/** A picture that nobody has described: the draft then tells blind readers, and everyone once it is gone, nothing. */
export const alt = {
  id: 'alt',
  find: (matter: Matter) => {
    const alts = described(matter);
    return matter.shown.flatMap((one) => findings(one, alts));
  },
} as const satisfies Rule;
