import { useEffect, useState } from 'preact/hooks';
import type { SectionText } from '../../../src/model/section.ts';
import { useLeaving } from '../../../src/ui/use-leaving.ts';
import { keepProse } from '../../store/kept-prose.ts';
import { writeProse } from '../../store/write-prose.ts';
import { useWorkbench } from '../../workbench-context.ts';
import { ProseKeeper } from './keeper.ts';

/** The document of a section's words, of which every word is in the store a moment after it is typed. */
export function useKeeper(words: SectionText): ProseKeeper {
  const { writes } = useWorkbench();
  const [keeper] = useState(
    () => new ProseKeeper(words, { save: (prose) => writeProse(writes, prose), keep: keepProse }),
  );
  useEffect(() => keeper.stored(words), [keeper, words]);
  useLeaving(keeper);
  return keeper;
}
