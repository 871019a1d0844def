import { useEffect, useMemo, useState } from 'preact/hooks';
import { isEverything, type PickFilter } from '../../src/drafting/pick-filter.ts';
import type { Asked } from '../../src/drafting/questions.ts';
import type { Pick } from '../../src/model/pick.ts';

type Insight = typeof import('./insight.ts');

interface Found {
  /** Which question each pick asks or answers, by its id. */
  readonly questions: ReadonlyMap<string, Asked>;
  /** Those that fit the filter, in order. */
  readonly found: readonly Pick[];
}

const NONE: ReadonlyMap<string, Asked> = new Map();

/** What is worked out of the picks, as soon as the code for it is there. */
export function useFound(picks: readonly Pick[], filter: PickFilter, hostHandle: string): Found {
  const [insight, setInsight] = useState<Insight | null>(null);
  useEffect(() => {
    import('./insight.ts').then(setInsight);
  }, []);
  const questions = useMemo(() => insight?.questionsOfPicks(picks, hostHandle) ?? NONE, [insight, picks, hostHandle]);
  const found = useMemo(
    () => (isEverything(filter) ? picks : (insight?.findPicks(picks, filter, questions) ?? picks)),
    [insight, picks, filter, questions],
  );
  return { questions, found };
}
