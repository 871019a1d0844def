import { useRef, useState } from 'preact/hooks';
import type { Asked } from '../../src/drafting/questions.ts';
import { text } from '../../src/i18n/text.ts';
import { creditKey } from '../../src/model/credit-key.ts';
import type { Pick } from '../../src/model/pick.ts';
import type { Section } from '../../src/model/section.ts';
import type { Session } from '../../src/model/session.ts';
import { IconButton } from '../../src/ui/icon-button.tsx';
import { TrashIcon } from '../../src/ui/icons/trash.tsx';
import { LongList } from '../../src/ui/long-list.tsx';
import { memo } from '../../src/ui/memo.ts';
import { SectionHeading } from '../store/section-heading.tsx';
import { usePickActs } from './pick-acts-context.ts';
import { PickRow } from './pick-row.tsx';
import { useDropTarget } from './use-drag.ts';

interface PicksSectionProps {
  readonly section: Section;
  /** In order. */
  readonly picks: readonly Pick[];
  readonly timeZone: string;
  /** The session's start: posts of another day show their date. */
  readonly day: string | null;
  /** The session's end: later posts are marked. */
  readonly end: string | null;
  /** It is not the only section for picks. */
  readonly removable: boolean;
  readonly questions: ReadonlyMap<string, Asked>;
  readonly credits: Session['credits'];
  /** Those that the next act is for. */
  readonly selected: ReadonlySet<string>;
  /** There are picks that could be moved here. */
  readonly inviting: boolean;
}

/** Id of the pick in whose row something happened. */
function pickAt({ target }: Event): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-pick]') : null;
  return row?.dataset.pick ?? null;
}

/** One section's picks. */
export const PicksSection = memo((props: PicksSectionProps) => {
  const { section, picks, timeZone, day, end, removable, questions, credits, selected, inviting } = props;
  const acts = usePickActs();
  const list = useRef<HTMLOListElement>(null);
  useDropTarget(list, section.id);
  /** The row that had the focus last: the Tab key comes back to it. Arrow keys reach the others. */
  const [active, setActive] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const reachable = picks.some(({ id }) => id === active) ? active : picks[0]?.id;

  return (
    <section
      id={`section-${section.id}`}
      class="picks-section"
      data-section={section.kind}
      aria-label={section.heading}
      tabIndex={-1}
    >
      <div class="section-head">
        <SectionHeading section={section} />
        <span class="count">{picks.length}</span>
        {picks.length === 0 && removable && (
          <IconButton label={text('workbench_remove_section', section.heading)} onPress={() => acts.remove(section)}>
            <TrashIcon />
          </IconButton>
        )}
      </div>
      <ol
        ref={list}
        class="pick-list"
        aria-label={section.heading}
        onFocusIn={(event) => setActive(pickAt(event))}
        onPointerOver={(event) => setHovered(pickAt(event))}
        onPointerLeave={() => setHovered(null)}
      >
        <LongList
          list={list}
          items={picks}
          wanted={picks.findIndex(({ id }) => id === acts.moving?.id)}
          row={(pick, index) => (
            <PickRow
              key={pick.id}
              pick={pick}
              section={section.id}
              first={index === 0}
              last={index === picks.length - 1}
              reachable={pick.id === reachable}
              equipped={pick.id === active || pick.id === hovered}
              timeZone={timeZone}
              day={day}
              end={end}
              asked={questions.get(pick.id)}
              credit={credits[creditKey(pick.post)]}
              selected={selected.size === 0 ? null : selected.has(pick.id)}
            />
          )}
        />
      </ol>
      {picks.length === 0 && inviting && <p class="empty">{text('workbench_section_empty')}</p>}
    </section>
  );
});
