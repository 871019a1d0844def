import { type MessageKey, text } from '../../src/i18n/text.ts';
import type { Pick } from '../../src/model/pick.ts';
import { isLate } from '../../src/model/window.ts';

/** What the host should know of a pick's post before it is published. */
export function PickMarks({ pick: { post }, end }: { pick: Pick; end: string | null }) {
  const marks: MessageKey[] = [];
  if (isLate(end, post.time)) marks.push('mark_late');
  if (post.truncated) marks.push('mark_cut');
  if (post.translated) marks.push('mark_translated');
  if (post.optedOut) marks.push('mark_opted_out');
  if (marks.length === 0) return null;
  return (
    <ul class="marks">
      {marks.map((mark) => (
        <li key={mark}>{text(mark)}</li>
      ))}
    </ul>
  );
}
