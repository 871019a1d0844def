import { text } from '../../src/i18n/text.ts';

/** What there is to see when the store cannot be read. */
export function StoreUnread({ error }: { error: unknown }) {
  return (
    <main class="first-run">
      <div class="banner" role="alert">
        <p>{text('failure_store_unavailable')}</p>
        <p class="lost">{String(error)}</p>
        <p class="buttons">
          <button type="button" onClick={() => location.reload()}>
            {text('workbench_try_again')}
          </button>
        </p>
      </div>
    </main>
  );
}
