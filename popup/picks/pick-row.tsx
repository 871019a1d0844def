import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { Pick } from '../../src/model/pick.ts';
import { memo } from '../../src/ui/memo.ts';
import { usePickActs } from './pick-acts-context.ts';
import { PickCredit } from './pick-credit.tsx';
import { PickEditor } from './pick-editor.tsx';
import { PickGrip } from './pick-grip.tsx';
import { PickMarks } from './pick-marks.tsx';
import { PickMedia } from './pick-media.tsx';
import { PickNewer } from './pick-newer.tsx';
import { PickText } from './pick-text.tsx';
import { PickTools } from './pick-tools.tsx';
import { actOfKey } from './row-keys.ts';

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
}

/** One pick. */
export const PickRow = memo(({ pick, section, first, last, reachable, equipped, timeZone, day, end }: PickRowProps) => {
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
        data-pick={pick.id}
        aria-label={text('workbench_pick_by', pick.post.author.name || `@${pick.post.author.handle}`)}
        tabIndex={tabIndex}
        onKeyDown={(event) => actOfKey(event)?.(acts, { pick, section, edit: () => setEditing(true) })}
      >
        {equipped && <PickGrip row={row} pick={pick.id} />}
        <div class="pick-body">
          <PickCredit post={pick.post} tabIndex={tabIndex} timeZone={timeZone} day={day} />
          {editing ? (
            <PickEditor pick={pick} onDone={() => setEditing(false)} />
          ) : (
            <PickText pick={pick} tabIndex={tabIndex} />
          )}
          <PickMedia post={pick.post} />
          <PickMarks pick={pick} end={end} />
          <PickNewer pick={pick} tabIndex={tabIndex} />
        </div>
        {!editing && <PickTools {...tools} />}
      </article>
    </li>
  );
});
