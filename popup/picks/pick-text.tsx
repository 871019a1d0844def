import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { Pick } from '../../src/model/pick.ts';
import { textOf } from '../../src/model/pick-text.ts';
import { plainText } from '../../src/model/plain-text.ts';
import { usePickActs } from './pick-acts-context.ts';

/** From this many characters on, a text is folded. Posts on most networks are shorter. */
const LONG = 1000;

/** A pick's words as the draft will show them, and the author's own where the host has changed them. */
export function PickText({ pick, tabIndex }: { pick: Pick; tabIndex: number }) {
  const acts = usePickActs();
  const [open, setOpen] = useState(false);
  const words = plainText(textOf(pick));
  const long = words.length > LONG;
  const lang = pick.edited === null ? (pick.post.lang ?? undefined) : undefined;
  return (
    <>
      <p class="pick-text" dir="auto" lang={lang}>
        {long && !open ? `${words.slice(0, LONG)} …` : words}
      </p>
      {long && (
        <button type="button" class="quiet" aria-expanded={open} tabIndex={tabIndex} onClick={() => setOpen(!open)}>
          {text(open ? 'workbench_show_less' : 'workbench_show_all')}
        </button>
      )}
      {pick.edited !== null && (
        <details class="original">
          <summary tabIndex={tabIndex}>{text('workbench_edited')}</summary>
          <p dir="auto" lang={pick.post.lang ?? undefined}>
            {plainText(pick.post.text)}
          </p>
          <button type="button" tabIndex={tabIndex} onClick={() => acts.restoreOriginal(pick)}>
            {text('workbench_restore_original')}
          </button>
        </details>
      )}
    </>
  );
}
