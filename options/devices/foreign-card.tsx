import { text } from '../../src/i18n/text.ts';
import { SureButton } from './sure-button.tsx';

interface ForeignCardProps {
  onMerge(): void;
  /** Syncing there is ended. */
  onKeepApart(): void;
  onReplace(): void;
}

/** What lies where this device syncs is not what it has synced with: the host says what becomes of the two. */
export function ForeignCard({ onMerge, onKeepApart, onReplace }: ForeignCardProps) {
  return (
    <section class="offer foreign" aria-labelledby="sync-foreign">
      <h3 id="sync-foreign">{text('sync_foreign_heading')}</h3>
      <p>{text('sync_foreign_what')}</p>
      <dl class="points">
        <div>
          <dt>
            <button type="button" class="primary" onClick={onMerge}>
              {text('sync_foreign_merge')}
            </button>
          </dt>
          <dd>{text('sync_foreign_merge_means')}</dd>
        </div>
        <div>
          <dt>
            <button type="button" onClick={onKeepApart}>
              {text('sync_foreign_apart')}
            </button>
          </dt>
          <dd>{text('sync_foreign_apart_means')}</dd>
        </div>
        <div>
          <dt>
            <SureButton
              label={text('sync_foreign_replace')}
              sure={text('sync_foreign_replace_sure')}
              onPress={onReplace}
            />
          </dt>
          <dd>{text('sync_foreign_replace_means')}</dd>
        </div>
      </dl>
    </section>
  );
}
