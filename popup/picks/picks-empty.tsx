import { text } from '../../src/i18n/text.ts';
import type { Session } from '../../src/model/session.ts';
import { writeHashtags } from '../../src/model/typed-hashtags.ts';
import { MarkerIcon } from '../../src/ui/icons/marker.tsx';
import { Practice } from './practice.tsx';

/** What a host sees before the first pick. */
export function PicksEmpty({ session }: { session: Session }) {
  return (
    <div class="hello">
      <MarkerIcon />
      <div>
        <h2>{text('workbench_no_picks')}</h2>
        <p>{text('workbench_no_picks_hint', writeHashtags(session.hashtags))}</p>
        <Practice session={session} />
      </div>
    </div>
  );
}
