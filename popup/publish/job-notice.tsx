import { text } from '../../src/i18n/text.ts';
import { stageOf } from './place.ts';
import { usePlaces } from './use-places.ts';
import { WithName } from './with-name.tsx';

interface JobNoticeProps {
  readonly sid: string;
  /** Shows where it can be settled. */
  onShow(): void;
}

/** Says that a draft on its way to a blog waits for the host. */
export function JobNotice({ sid, onShow }: JobNoticeProps) {
  const waiting = usePlaces(sid)?.find((place) => ['asking', 'stopped'].includes(stageOf(place)));
  const words = (name: string) => (waiting === undefined ? '' : text(`publish_press_${stageOf(waiting)}`, name));
  return (
    <div role="status">
      {waiting !== undefined && (
        <p class="notice">
          <button type="button" aria-label={words(waiting.blog.name)} title={words(waiting.blog.name)} onClick={onShow}>
            <WithName words={words} name={waiting.blog.name} />
          </button>
        </p>
      )}
    </div>
  );
}
