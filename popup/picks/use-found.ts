import { useEffect, useMemo, useState } from 'preact/hooks';
import { isEverything, type PickFilter } from '../../src/drafting/pick-filter.ts';
import type { Asked } from '../../src/drafting/questions.ts';
import type { Pick } from '../../src/model/pick.ts';

type Later = typeof import('../later.ts');

interface Found {
  /** Which question each pick asks or answers, by its id. */
  readonly questions: ReadonlyMap<string, Asked>;
  /** Those that fit the filter, in order. */
  readonly found: readonly Pick[];
}

const NONE: ReadonlyMap<string, Asked> = new Map();

/** What is worked out of the picks, as soon as the code for it is there. */
export function useFound(picks: readonly Pick[], filter: PickFilter, hostHandle: string): Found {
  const [later, setLater] = useState<Later | null>(null);
  useEffect(() => {
    import('../later.ts').then(setLater);
  }, []);
  const questions = useMemo(() => later?.questionsOfPicks(picks, hostHandle) ?? NONE, [later, picks, hostHandle]);
  const found = useMemo(
    () => (isEverything(filter) ? picks : (later?.findPicks(picks, filter, questions) ?? picks)),
    [later, picks, filter, questions],
  );
  return { questions, found };
}
