import { plainText } from '../../../model/plain-text.ts';
import { opening } from '../excerpt.ts';
import type { Finding } from '../finding.ts';
import type { ShownPick } from '../matter.ts';
import type { Rule } from '../rule.ts';

/** How many letters tell where the page stopped. */
const LETTERS = 16;

function ending(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '').slice(-LETTERS);
}

/** A host who has written on, or stopped at an earlier sentence, has dealt with it. */
function stillEndsThere({ pick: { edited, post }, plain }: ShownPick): boolean {
  return edited === null || ending(plain) === ending(plainText(post.text));
}

function finding(shown: ShownPick): Finding[] {
  const { pick, plain } = shown;
  if (!pick.post.truncated || !stillEndsThere(shown)) return [];
  return [
    {
      about: [pick.id, ending(plain)],
      picks: [pick.id],
      section: null,
      words: { key: 'lint_cut', substitutions: [opening(plain)] },
      where: { pickId: pick.id, start: plain.length, end: plain.length },
      mends: [],
    },
  ];
}

/** A post of which the page showed only the beginning. */
export const cut = {
  id: 'cut',
  find: ({ shown }) => shown.flatMap(finding),
} as const satisfies Rule;
