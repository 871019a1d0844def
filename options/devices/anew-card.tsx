import type { ComponentChildren } from 'preact';
import { text } from '../../src/i18n/text.ts';
import { SureButton } from './sure-button.tsx';

interface AnewCardProps {
  readonly words: string;
  /** Leads to where a pairing code is pasted. */
  onJoin(): void;
  onAnew(): void;
  readonly children?: ComponentChildren;
}

/** Where somebody syncs with a key that is not here: a device that has the key can give it, or the host starts anew. */
export function AnewCard({ words, onJoin, onAnew, children }: AnewCardProps) {
  return (
    <section class="offer" aria-label={text('sync_anew_label')}>
      <p class="mistake">{words}</p>
      <p>{text('sync_anew_means')}</p>
      <p class="buttons">
        <button type="button" class="primary" onClick={onJoin}>
          {text('sync_join')}
        </button>
        <SureButton label={text('sync_anew')} sure={text('sync_anew_sure')} onPress={onAnew} />
        {children}
      </p>
    </section>
  );
}
