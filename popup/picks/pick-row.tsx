import { useEffect, useRef, useState } from 'preact/hooks';
import type { Asked } from '../../src/drafting/questions.ts';
import { text } from '../../src/i18n/text.ts';
import type { Pick } from '../../src/model/pick.ts';
import { lazy } from '../../src/ui/lazy.tsx';
import { memo } from '../../src/ui/memo.ts';
import { usePickActs } from './pick-acts-context.ts';
import { type Credit, PickCredit } from './pick-credit.tsx';
import { PickGrip } from './pick-grip.tsx';
import { PickMarks } from './pick-marks.tsx';
import { PickMedia } from './pick-media.tsx';
import { PickNewer } from './pick-newer.tsx';
import { PickText } from './pick-text.tsx';
import { PickTools } from './pick-tools.tsx';
import { actOfKey } from './row-keys.ts';

const PickEditor = lazy(async () => (await import('../later.ts')).PickEditor);

export interface PickRowProps {
  readonly pick: Pick;
  /** Id of the section that it is shown in. */
  readonly section: string;
  readonly first: boolean;
  readonly last: boolean;
  /** The Tab key stops at this row and its controls. */
  readonly reachable: boolean;
  /** It has the tools that only one row at a time needs. */
  readonly equipped: boolean;
  readonly timeZone: string;
  readonly day: string | null;
  /** When the session ends. */
  readonly end: string | null;
  readonly asked: Asked | undefined;
  readonly credit: Credit | undefined;
  /** Whether it is among those that the next act is for; null while none is. */
  readonly selected: boolean | null;
}

/** One pick. */
export const PickRow = memo((props: PickRowProps) => {
  const { pick, section, first, last, reachable, equipped, timeZone, day, end, asked, credit, selected } = props;
  const acts = usePickActs();
  const row = useRef<HTMLElement>(null);
  const [editing, setEditing] = useState(false);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) row.current?.focus();
    wasEditing.current = editing;
  }, [editing]);

  const tabIndex = reachable ? 0 : -1;
  const tools = { pick, section, first, last, tabIndex, equipped, onEdit: () => setEditing(true) };
  return (
    <li>
      <article
        ref={row}
        class="pick"
        data-selected={selected === true ? '' : undefined}
        data-pick={pick.id}
        aria-label={text('workbench_pick_by', pick.post.author.name || `@${pick.post.author.handle}`)}
        tabIndex={tabIndex}
        onKeyDown={(event) => actOfKey(event)?.(acts, { pick, section, edit: () => setEditing(true) })}
      >
        {selected === null ? (
          equipped && <PickGrip row={row} pick={pick.id} />
        ) : (
          <input
            type="checkbox"
            class="pick-check"
            aria-label={text('selection_select')}
            checked={selected}
            tabIndex={tabIndex}
            onChange={() => acts.select(pick.id)}
          />
        )}
        <div class="pick-body">
          <PickCredit post={pick.post} credit={credit} tabIndex={tabIndex} timeZone={timeZone} day={day} />
          {editing ? (
            <PickEditor pick={pick} asked={asked} onDone={() => setEditing(false)} />
          ) : (
            <PickText pick={pick} tabIndex={tabIndex} />
          )}
          <PickMedia pick={pick} />
          <PickMarks pick={pick} end={end} asked={asked} />
          {pick.note !== '' && !editing && (
            <p class="pick-note" dir="auto">
              {pick.note}
            </p>
          )}
          <PickNewer pick={pick} tabIndex={tabIndex} />
        </div>
        {!editing && <PickTools {...tools} />}
      </article>
    </li>
  );
});
