import { useMemo } from 'preact/hooks';
import { lint, type Note } from '../../src/drafting/lint/lint.ts';
import type { LintMaterial } from '../../src/drafting/lint/material.ts';
import { asShown } from '../../src/model/as-shown.ts';
import { useIdle } from '../preview/use-idle.ts';
import type { Checked } from './checked.ts';

/** What was noticed about the draft: what is to be settled, and what the host has left as it is. */
export interface Notes {
  readonly open: readonly Note[];
  readonly left: readonly Note[];
}

/** Looks through the draft whenever it has changed and the browser has time; null before the first time. */
export function useNotes({ session, sections, picks, texts, seen }: Checked): Notes | null {
  const material = useMemo<LintMaterial>(
    () => ({
      session,
      sections: sections.filter(({ included }) => included),
      picks: picks.map((pick) => asShown(pick, session)),
      texts,
      seen: seen.map(({ post }) => post),
      keepsTags: session.keepsTags,
    }),
    [session, sections, picks, texts, seen],
  );
  const notes = useIdle(material, lint);
  return useMemo(() => {
    if (notes === null) return null;
    const ignored = new Set(session.ignored);
    return { open: notes.filter(({ id }) => !ignored.has(id)), left: notes.filter(({ id }) => ignored.has(id)) };
  }, [notes, session.ignored]);
}
