import type { Asked } from '../../src/drafting/questions.ts';
import { text } from '../../src/i18n/text.ts';
import type { Pick } from '../../src/model/pick.ts';
import { writtenAt } from '../../src/model/written-at.ts';
import { Labelled } from '../../src/ui/labelled.tsx';
import { TextField } from '../store/text-field.tsx';
import { useWorkbench } from '../workbench-context.ts';

/** Numbers that chats give to their questions. */
const MOST = 12;

function answerOf(value: string): Pick['question'] {
  if (value === '') return null;
  const number = Number(value.slice(1));
  const kind = value.startsWith('Q') ? 'question' : value.startsWith('A') ? 'answer' : 'neither';
  return { kind, number };
}

function optionOf(question: Pick['question']): string {
  if (question === null) return '';
  return `${{ question: 'Q', answer: 'A', neither: '-' }[question.kind]}${question.number}`;
}

/** What a host can say about a pick besides its words: a note, descriptions of pictures, which question it is about. */
export function PickDetails({ pick, asked }: { pick: Pick; asked: Asked | undefined }) {
  const { writes } = useWorkbench();
  const { id, post, alts, question } = pick;
  const guess =
    asked === undefined
      ? text('question_none')
      : text(asked.kind === 'question' ? 'mark_question' : 'mark_answer', asked.number);
  const numbers = Array.from({ length: MOST }, (_, index) => index + 1);
  return (
    <>
      {post.media.map(({ kind, alt, url }, index) => (
        <TextField
          key={url ?? index}
          label={text('details_alt', text(`draft_${kind}`), post.media.length > 1 ? index + 1 : '')}
          placeholder={alt}
          rows={2}
          stored={alts[index] ?? ''}
          writtenAt={writtenAt(pick, 'alts')}
          change={(words) => {
            const { [index]: _, ...others } = alts;
            return { table: 'picks', id, fields: { alts: words === '' ? others : { ...others, [index]: words } } };
          }}
        />
      ))}
      <Labelled label={text('details_question')}>
        {(ties) => (
          <select
            {...ties}
            value={optionOf(question)}
            onChange={({ currentTarget: { value } }) =>
              writes.change([{ table: 'picks', id, fields: { question: answerOf(value) } }], {
                done: text('question_set'),
                offered: false,
              })
            }
          >
            <option value="">{question === null ? text('question_as_read', guess) : text('question_by_itself')}</option>
            <option value="-0">{text('question_none')}</option>
            {numbers.flatMap((number) => [
              <option key={`Q${number}`} value={`Q${number}`}>
                {text('mark_question', number)}
              </option>,
              <option key={`A${number}`} value={`A${number}`}>
                {text('mark_answer', number)}
              </option>,
            ])}
          </select>
        )}
      </Labelled>
      <TextField
        label={text('details_note')}
        hint={text('details_note_hint')}
        rows={2}
        stored={pick.note}
        writtenAt={writtenAt(pick, 'note')}
        change={(note) => ({ table: 'picks', id, fields: { note } })}
      />
    </>
  );
}
