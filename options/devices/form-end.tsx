import { text } from '../../src/i18n/text.ts';
import type { Trying } from './use-trying.ts';

/** What has come of trying a way to sync so far, and the buttons that begin and leave it. */
export function FormEnd({ trying, onCancel }: { trying: Trying; onCancel: () => void }) {
  const isBusy = trying.at === 'testing';
  return (
    <div class="form-end">
      {trying.at === 'testing' && (
        <p class="under-way">
          <span id="sync-testing">{text('sync_testing', trying.host)}</span>
          <progress aria-labelledby="sync-testing" />
        </p>
      )}
      <div role="alert">{trying.at === 'refused' && <p class="mistake">{trying.words}</p>}</div>
      <p class="buttons">
        <button type="submit" class="primary" aria-disabled={isBusy}>
          {text('options_blog_connect')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {text('options_blog_cancel')}
        </button>
      </p>
    </div>
  );
}
