import { plainText } from '../../../model/plain-text.ts';
import type { Change, Finding, Mend } from '../finding.ts';
import type { Matter, ShownPick } from '../matter.ts';
import type { Rule } from '../rule.ts';
import { type TagPlaces, tagPlacesOf } from '../tags/session-tags.ts';
import { withTag } from '../tags/with-tag.ts';
import { withoutTags } from '../tags/without-tags.ts';
import { hasWords } from './no-words.ts';

function editOf({ id }: { id: string }, text: string): Change {
  return { kind: 'edit-pick', pickId: id, text };
}

/** Picks with the tag, and those that the host has taken it out of. */
interface Sorted {
  readonly carrying: readonly ShownPick[];
  readonly lacking: readonly ShownPick[];
  readonly stripped: readonly ShownPick[];
}

function sorted(shown: readonly ShownPick[], placesIn: TagPlaces): Sorted {
  // What is nothing but a tag stays what it is; another rule asks about it.
  const worded = shown.filter(({ plain }) => hasWords(plain));
  const carrying: ShownPick[] = [];
  const lacking: ShownPick[] = [];
  for (const one of worded) (placesIn(one.plain).length > 0 ? carrying : lacking).push(one);
  const stripped = lacking.filter(
    ({ pick: { edited, post } }) => edited !== null && placesIn(plainText(post.text)).length > 0,
  );
  return { carrying, lacking, stripped };
}

function mendsOf({ carrying, stripped }: Sorted, placesIn: TagPlaces): { strip: Mend; keep: Mend } {
  const strip = carrying.map(({ pick, plain }) => editOf(pick, withoutTags(plain, pick.post.lang, placesIn)));
  const keep = stripped.map(({ pick, plain }) => editOf(pick, withTag(plain, plainText(pick.post.text), placesIn)));
  return {
    strip: { words: { key: 'lint_strip_tags', substitutions: [] }, changes: [{ kind: 'tags', keep: false }, ...strip] },
    keep: { words: { key: 'lint_keep_tags', substitutions: [] }, changes: [{ kind: 'tags', keep: true }, ...keep] },
  };
}

function find({ session, shown, keepsTags }: Matter): Finding[] {
  const placesIn = tagPlacesOf(session.hashtags);
  const groups = sorted(shown, placesIn);
  const { carrying, lacking, stripped } = groups;
  if (keepsTags === null && (carrying.length === 0 || lacking.length === 0)) return [];
  const wrong = keepsTags === null ? lacking : keepsTags ? stripped : carrying;
  if (wrong.length === 0) return [];
  const { strip, keep } = mendsOf(groups, placesIn);
  const picks = wrong.map(({ pick }) => pick.id);
  const counts = [String(carrying.length), String(lacking.length)];
  return [
    {
      about: keepsTags === null ? [session.id] : [String(keepsTags), ...picks],
      picks,
      section: null,
      words: { key: 'lint_tags', substitutions: [`#${session.hashtags[0] ?? ''}`, ...counts] },
      mends: keepsTags === true ? [keep, strip] : [strip, keep],
    },
  ];
}

/**
 * The session's tag in some picks and not in others. Until the host has chosen, any mixture is one; then, what goes
 * against the choice: a post that never had the tag is not given one. One finding for a session.
 */
export const tags = {
  id: 'tags',
  find,
} as const satisfies Rule;
