import type { Asked } from '../../src/drafting/questions.ts';
import { type MessageKey, text } from '../../src/i18n/text.ts';
import type { Pick } from '../../src/model/pick.ts';
import { isLate } from '../../src/model/window.ts';

interface PickMarksProps {
  readonly pick: Pick;
  /** When the session ends. */
  readonly end: string | null;
  readonly asked: Asked | undefined;
}

/** What the host should know of a pick's post before it is published. */
export function PickMarks({ pick: { post, insists }, end, asked }: PickMarksProps) {
  const marks: MessageKey[] = [];
  if (isLate(end, post.time)) marks.push('mark_late');
  if (post.truncated) marks.push('mark_cut');
  if (post.translated) marks.push('mark_translated');
  if (post.optedOut) marks.push(insists ? 'mark_insists' : 'mark_opted_out');
  if (marks.length === 0 && asked === undefined) return null;
  return (
    <ul class="marks">
      {asked !== undefined && (
        <li class="question">{text(asked.kind === 'question' ? 'mark_question' : 'mark_answer', asked.number)}</li>
      )}
      {marks.map((mark) => (
        <li key={mark}>{text(mark)}</li>
      ))}
    </ul>
  );
}
