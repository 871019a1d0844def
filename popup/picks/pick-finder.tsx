import { EVERYTHING, isEverything, type PickFilter } from '../../src/drafting/pick-filter.ts';
import type { Asked } from '../../src/drafting/questions.ts';
import { text } from '../../src/i18n/text.ts';
import type { Pick } from '../../src/model/pick.ts';
import { siteName } from '../../src/ui/site-names.ts';

interface PickFinderProps {
  readonly picks: readonly Pick[];
  readonly questions: ReadonlyMap<string, Asked>;
  readonly filter: PickFilter;
  /** How many picks fit. */
  readonly found: number;
  onFilter(filter: PickFilter): void;
}

/** Finds picks by their words, their people, their site and their question. */
export function PickFinder({ picks, questions, filter, found, onFilter }: PickFinderProps) {
  const bySite = [...new Set(picks.map(({ post }) => post.site))];
  const numbers = [...new Set([...questions.values()].map(({ number }) => number))].sort((a, b) => a - b);
  const set = (change: Partial<PickFilter>) => onFilter({ ...filter, ...change });
  return (
    <search class="finder">
      <input
        type="search"
        dir="auto"
        aria-label={text('finder_search')}
        placeholder={text('finder_search')}
        value={filter.words}
        onInput={(event) => set({ words: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !isEverything(filter)) {
            event.preventDefault();
            onFilter(EVERYTHING);
          }
        }}
      />
      {(bySite.length > 1 || filter.site !== '') && (
        <select
          aria-label={text('finder_site')}
          value={filter.site}
          onChange={(event) => set({ site: event.currentTarget.value })}
        >
          <option value="">{text('finder_all_sites')}</option>
          {bySite.map((site) => (
            <option key={site} value={site}>
              {siteName(site)}
            </option>
          ))}
        </select>
      )}
      {(numbers.length > 0 || filter.question !== null) && (
        <select
          aria-label={text('finder_question')}
          value={filter.question ?? ''}
          onChange={({ currentTarget: { value } }) => set({ question: value === '' ? null : Number(value) })}
        >
          <option value="">{text('finder_all_questions')}</option>
          {numbers.map((number) => (
            <option key={number} value={number}>
              {text('mark_question', number)}
            </option>
          ))}
        </select>
      )}
      {!isEverything(filter) && (
        <p role="status">
          {text('finder_found', found, picks.length)}{' '}
          <button type="button" class="quiet" onClick={() => onFilter(EVERYTHING)}>
            {text('finder_clear')}
          </button>
        </p>
      )}
    </search>
  );
}
