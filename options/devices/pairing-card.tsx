import { useEffect, useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { pairingCode } from '../../src/sync/pairing.ts';
import { Labelled } from '../../src/ui/labelled.tsx';
import { QrCode } from '../../src/ui/qr-code.tsx';
import { useWrites } from '../frame/writes-context.ts';
import type { ServerConfig } from './server-config.ts';

/** What lets another device in: to be scanned, or copied. */
export function PairingCard({ config, onHide }: { config: ServerConfig; onHide: () => void }) {
  const writes = useWrites();
  const [code, setCode] = useState<string | null>(null);
  useEffect(() => {
    pairingCode(config).then(setCode);
  }, [config]);
  const [isRefused, setIsRefused] = useState(false);
  if (code === null) return null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setIsRefused(false);
      writes.tell(text('sync_pair_copied'));
    } catch {
      setIsRefused(true);
    }
  };
  return (
    <section class="offer pairing" aria-label={text('sync_join_label')}>
      <p>{text('sync_pair_how')}</p>
      <p class="mistake">{text('sync_pair_warning')}</p>
      <QrCode text={code} label={text('sync_pair_qr')} />
      <Labelled label={text('sync_pair_text')} mistake={isRefused ? text('sync_pair_copy_failed') : null}>
        {(ties) => <textarea {...ties} class="code" dir="ltr" rows={3} readOnly value={code} />}
      </Labelled>
      <p class="buttons">
        <button type="button" class="primary" onClick={copy}>
          {text('sync_pair_copy')}
        </button>
        <button type="button" onClick={onHide}>
          {text('sync_pair_hide')}
        </button>
      </p>
    </section>
  );
}
