import { plainText } from '../../../model/plain-text.ts';
import type { Finding, Mend } from '../finding.ts';
import type { ShownPick } from '../matter.ts';
import { reworded } from '../reworded.ts';
import type { Rule } from '../rule.ts';

/** A handle, a colon, and words without a space between. */
const NO_SPACE = /^@[\p{L}\p{N}_][\p{L}\p{N}_.@-]{0,200}:(?=[\p{L}\p{N}])/u;

/** Where the handle at the head of a text ends and how the text should go on; null where nothing is wrong. */
function misdone({ pick: { post }, plain }: ShownPick): { end: number; rest: string } | null {
  const tight = NO_SPACE.exec(plain);
  if (tight !== null) return { end: tight[0].length - 1, rest: `: ${plain.slice(tight[0].length)}` };
  // Only its author's handle is a credit; any other speaks to somebody.
  const own = `@${post.author.handle}`;
  if (own === '@' || !plain.toLowerCase().startsWith(own.toLowerCase())) return null;
  const after = plain.slice(own.length);
  const apart = /^\s+(?=[^\s:–—-])/u.exec(after);
  if (apart !== null) return { end: own.length, rest: `: ${after.slice(apart[0].length)}` };
  // @ada_bellWe have: no handle that the post mentions begins like that.
  const isGlued = /^\p{Lu}\p{Ll}*(?:\s|$)/u.test(after) && !/\p{Lu}$/u.test(own);
  const name = `${own}${/^\S*/u.exec(after)?.[0] ?? ''}`.slice(1).toLowerCase();
  if (!isGlued || post.mentions.some((handle) => handle.toLowerCase() === name)) return null;
  return { end: own.length, rest: `: ${after}` };
}

function finding(shown: ShownPick): Finding[] {
  const { pick, plain } = shown;
  if (pick.edited === null || !plain.startsWith('@')) return [];
  const fault = misdone(shown);
  if (fault === null) return [];
  const handle = plain.slice(0, fault.end);
  // An author's own words are as they are.
  if (plainText(pick.post.text).startsWith(plain.slice(0, fault.end + 2))) return [];
  const mend: Mend = {
    words: { key: 'lint_write', substitutions: [`${handle}: …`] },
    changes: [reworded({ pickId: pick.id }, handle + fault.rest)],
  };
  return [
    {
      about: [pick.id, plain.slice(0, fault.end + 2)],
      picks: [pick.id],
      section: null,
      words: { key: 'lint_handle_head', substitutions: [handle] },
      where: { pickId: pick.id, start: 0, end: fault.end },
      mends: [mend],
    },
  ];
}

/** A post that the host begins with its author's handle, and without the colon or the space that belong after it. */
export const handleHead = {
  id: 'handle-head',
  find: ({ shown }) => shown.flatMap(finding),
} as const satisfies Rule;
