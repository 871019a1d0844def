import { text } from '../../src/i18n/text.ts';
import type { Pick } from '../../src/model/pick.ts';
import { plainText } from '../../src/model/plain-text.ts';
import { usePickActs } from './pick-acts-context.ts';

/** The author has worded the post anew since it was picked: an offer, since the host may have quoted it so already. */
export function PickNewer({ pick, tabIndex }: { pick: Pick; tabIndex: number }) {
  const acts = usePickActs();
  const { newer } = pick;
  if (newer === null) return null;
  return (
    <div class="newer">
      <p>{text('newer_says')}</p>
      <blockquote dir="auto" lang={newer.lang ?? undefined}>
        {plainText(newer.text)}
      </blockquote>
      <button type="button" tabIndex={tabIndex} onClick={() => acts.takeNewer(pick, newer)}>
        {text('newer_use')}
      </button>{' '}
      <button type="button" tabIndex={tabIndex} onClick={() => acts.leaveNewer(pick)}>
        {text('newer_keep')}
      </button>
    </div>
  );
}
