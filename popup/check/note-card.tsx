import { useState } from 'preact/hooks';
import type { Words } from '../../src/drafting/lint/finding.ts';
import type { Note } from '../../src/drafting/lint/lint.ts';
import { text } from '../../src/i18n/text.ts';
import type { Pick } from '../../src/model/pick.ts';
import { textOf } from '../../src/model/pick-text.ts';
import { plainText } from '../../src/model/plain-text.ts';
import { AltField } from './alt-field.tsx';
import { Marked } from './marked.tsx';
import { Who } from './who.tsx';

/** So many of the picks that a note is about are shown. */
const SHOWN = 3;

function say({ key, substitutions }: Words): string {
  return text(key, ...substitutions);
}

interface NoteCardProps {
  readonly note: Note;
  /** Those that it is about, as the draft shows them. */
  readonly picks: readonly Pick[];
  /** Whether the host has left it as it is. */
  readonly left: boolean;
  onMend(note: Note, mend: Note['mends'][number]): void;
  onLeave(note: Note, left: boolean): void;
  onShow(pick: string): void;
}

/** One thing that was noticed, and the ways to settle it. */
export function NoteCard({ note, picks, left, onMend, onLeave, onShow }: NoteCardProps) {
  const { words, mends, where, asks } = note;
  const [all, setAll] = useState(false);
  const shown = all ? picks : picks.slice(0, SHOWN);
  return (
    <li class="note" data-rule={note.rule}>
      <p class="note-words" dir="auto">
        {say(words)}
      </p>
      {shown.map((pick) => (
        <p key={pick.id} class="note-pick" dir="auto">
          <Who pick={pick} onShow={onShow} />{' '}
          <Marked
            words={plainText(textOf(pick))}
            range={where !== undefined && 'pickId' in where && where.pickId === pick.id ? where : null}
          />
        </p>
      ))}
      {picks.length > shown.length && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {text('check_more_posts', picks.length - shown.length)}
        </button>
      )}
      {asks !== undefined && !left && <AltField picks={picks} asks={asks} />}
      <p class="buttons">
        {!left &&
          mends.map((mend, index) => (
            <button
              key={say(mend.words)}
              type="button"
              class={index === 0 ? 'primary' : ''}
              onClick={() => onMend(note, mend)}
            >
              <span dir="auto">{say(mend.words)}</span>
            </button>
          ))}
        <button type="button" onClick={() => onLeave(note, !left)}>
          {text(left ? 'check_take_up' : 'check_leave')}
        </button>
      </p>
    </li>
  );
}
