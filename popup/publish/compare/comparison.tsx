import { useMemo } from 'preact/hooks';
import { text } from '../../../src/i18n/text.ts';
import { useIdle } from '../../preview/use-idle.ts';
import type { Part } from './changed-words.ts';
import { type Row, rowsOf } from './rows.ts';

function Words({ parts, gone }: { parts: readonly Part[]; gone: boolean }) {
  const Mark = gone ? 'del' : 'ins';
  const said = text(gone ? 'publish_was_removed' : 'publish_was_added');
  return (
    <p dir="auto">
      {parts.map(({ text: words, changed }, index) =>
        changed ? (
          <Mark key={index}>
            <span class="visually-hidden">{said} </span>
            {words}
          </Mark>
        ) : (
          words
        ),
      )}
    </p>
  );
}

function Same({ texts }: { texts: readonly string[] }) {
  return texts.map((words, index) => (
    <p key={index} class="same" dir="auto">
      {words}
    </p>
  ));
}

function RowShown({ row, label }: { row: Row; label: string }) {
  if (row.kind === 'same') return <Same texts={row.texts} />;
  if (row.kind === 'folded') {
    return (
      <details>
        <summary>{text('publish_unchanged', row.texts.length)}</summary>
        <Same texts={row.texts} />
      </details>
    );
  }
  if (row.kind === 'look') {
    return (
      <>
        <p class="hint">{text('publish_look_changed')}</p>
        <Same texts={[row.text]} />
      </>
    );
  }
  const { before, after } = row;
  return (
    <>
      <div class="before">
        <span class="side">{label}</span>
        {before === null ? <p class="hint">{text('publish_nothing')}</p> : <Words parts={before} gone />}
      </div>
      <div class="after">
        <span class="side">{text('publish_after')}</span>
        {after === null ? <p class="hint">{text('publish_nothing')}</p> : <Words parts={after} gone={false} />}
      </div>
    </>
  );
}

const compare = ({ before, after }: { before: string; after: string }) => rowsOf(before, after);

interface ComparisonProps {
  /** Source of a post. */
  readonly before: string;
  readonly after: string;
  /** What to call what was before. */
  readonly label: string;
}

/** What somebody changed in a post, each piece as it was beside what it is now. */
export function Comparison({ before, after, label }: ComparisonProps) {
  const both = useMemo(() => ({ before, after }), [before, after]);
  const rows = useIdle(both, compare);
  if (rows === null) return <p class="hint">{text('publish_comparing')}</p>;
  if (rows.every(({ kind }) => kind === 'same' || kind === 'folded')) {
    return <p>{text('publish_unseen_changes')}</p>;
  }
  return (
    <ol class="comparison" aria-label={text('publish_comparison')}>
      {rows.map((row, index) => (
        <li key={index} class={row.kind}>
          <RowShown row={row} label={label} />
        </li>
      ))}
    </ol>
  );
}
