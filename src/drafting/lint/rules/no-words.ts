import { opening } from '../excerpt.ts';
import type { Finding, LintMessage } from '../finding.ts';
import { maskMarks } from '../marks.ts';
import type { ShownPick } from '../matter.ts';
import type { Rule } from '../rule.ts';

/** Digits in a keycap are emoji. */
const NO_WORDS = /[0-9#*]\uFE0F?\u20E3|[^\p{L}\p{N}]/gu;

/** A word between spaces that is no mark for certain; nearly every text has one. */
const PLAIN_WORD = /(?:^|\s)\p{L}[\p{L}\p{M}’']*(?=[\s,!?]|$)/u;

/** Whether a text has letters or digits outside addresses, handles and hashtags. */
export function hasWords(plain: string): boolean {
  return PLAIN_WORD.test(plain) || maskMarks(plain).replaceAll(NO_WORDS, '') !== '';
}

/** What a text without words consists of. */
function messageFor(plain: string): LintMessage {
  if (plain.trim() === '') return 'lint_no_text';
  const parts = plain.trim().split(/\s+/u);
  if (parts.every((part) => /^(?:https?:\/\/|www\.)/iu.test(part))) return 'lint_only_link';
  if (parts.every((part) => /^[#＃]/u.test(part))) return 'lint_only_tag';
  return 'lint_no_words';
}

function finding({ pick, plain }: ShownPick): Finding[] {
  // A picture or a quoted post says something.
  if (pick.post.media.length > 0 || pick.post.quote !== null || hasWords(plain)) return [];
  return [
    {
      about: [pick.id, plain],
      picks: [pick.id],
      section: null,
      words: { key: messageFor(plain), substitutions: [opening(plain)] },
      mends: [
        {
          words: { key: 'lint_trash', substitutions: [] },
          changes: [{ kind: 'trash-pick', pickId: pick.id }],
        },
      ],
    },
  ];
}

/** A post that says nothing by itself: only a link, a tag, a handle, an emoji. */
export const noWords = {
  id: 'no-words',
  find: ({ shown }) => shown.flatMap(finding),
} as const satisfies Rule;
