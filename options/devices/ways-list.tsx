import type { ComponentChildren } from 'preact';
import { text } from '../../src/i18n/text.ts';
import type { RemoteKind } from '../../src/model/sync-status.ts';
import { useAccount } from './use-account.ts';
import { wayName } from './way-name.ts';

const WAYS: readonly RemoteKind[] = ['account', 'wordpress', 'webdav', 'couchdb', 'off'];

interface WaysListProps {
  readonly current: RemoteKind;
  /** The way whose fields are open below its row. */
  readonly open: RemoteKind | null;
  /** Its fields. */
  readonly children: ComponentChildren;
  onChoose(kind: RemoteKind): void;
}

/** The ways to sync, each with what it is good for. */
export function WaysList({ current, open, children, onChoose }: WaysListProps) {
  const travels = useAccount();
  return (
    <ul class="rows">
      {WAYS.map((kind) => {
        const isMissing = kind === 'account' && travels === false;
        return (
          <li key={kind} class="row way" aria-current={kind === current ? 'true' : undefined}>
            <div class="row-name">
              <strong>{wayName(kind)}</strong>
              <p class="hint">{text(isMissing ? 'sync_way_account_missing' : `sync_way_${kind}_for`)}</p>
            </div>
            {kind === current && <span class="allowed">{text('sync_in_use')}</span>}
            {kind !== current && !isMissing && (
              <button
                type="button"
                aria-label={text('sync_use_named', wayName(kind))}
                aria-expanded={kind === 'account' || kind === 'off' ? undefined : kind === open}
                onClick={() => onChoose(kind)}
              >
                {text('sync_use')}
              </button>
            )}
            {kind === open && <div class="row-more">{children}</div>}
          </li>
        );
      })}
    </ul>
  );
}
