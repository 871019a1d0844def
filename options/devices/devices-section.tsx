import { useRef, useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { patternOf } from '../../src/model/match-pattern.ts';
import { askForData } from '../../src/store/data-pages.ts';
import { syncStatus } from '../../src/store/sync-status.ts';
import type { SyncConfig } from '../../src/sync/config.ts';
import { askFor } from '../../src/ui/access/ask-for.ts';
import { useOrigins } from '../../src/ui/access/use-origins.ts';
import { useLiveQuery } from '../../src/ui/use-live-query.ts';
import { useWrites } from '../frame/writes-context.ts';
import { AnewCard } from './anew-card.tsx';
import { DeviceFile } from './device-file.tsx';
import { DevicesList } from './devices-list.tsx';
import { ForeignCard } from './foreign-card.tsx';
import { LostValues } from './lost-values.tsx';
import { PairingCard } from './pairing-card.tsx';
import { problemSentence } from './problem-sentence.ts';
import { SessionsThere } from './sessions-there.tsx';
import { Standing } from './standing.tsx';
import { useConfig } from './use-config.ts';
import { askToSync, takeWay } from './way-acts.ts';
import { addressOf } from './way-name.ts';
import { type OpenForm, Ways } from './ways.tsx';

/** The host's devices, and what they sync through. */
export function DevicesSection() {
  const config = useConfig();
  return (
    <>
      <p class="lead">{text('options_devices_lead')}</p>
      {config !== undefined && <Devices config={config} />}
    </>
  );
}

function Devices({ config }: { config: SyncConfig }) {
  const writes = useWrites();
  const live = useLiveQuery(() => syncStatus(writes.database));
  const origins = useOrigins() ?? [];
  const [open, setOpen] = useState<OpenForm>(null);
  const [pairs, setPairs] = useState(false);
  const pairButton = useRef<HTMLButtonElement>(null);
  const standing = useRef<HTMLElement>(null);
  // What is kept of another way says nothing of this one.
  const kept = live.state === 'ready' ? live.value : null;
  const status = kept?.remote === config.kind ? kept : null;
  const code = status?.problem?.code;

  const allow = async () => {
    const pattern = patternOf(addressOf(config) ?? '') ?? '';
    const refusal = await askForData(askFor, [pattern], 'sync', origins);
    if (refusal === null) await askToSync(writes, 'now');
    else writes.tell(refusal);
  };
  const hidePairing = () => {
    setPairs(false);
    pairButton.current?.focus();
  };
  const taken = (isNew: boolean) => {
    setPairs(isNew);
    // What was pressed goes, and the code is shown far above it.
    standing.current?.focus();
  };
  const canPair = 'key' in config;
  return (
    <>
      {live.state === 'failed' && <p class="mistake">{text('failure_store_unavailable')}</p>}
      {code === 'foreign' && (
        <ForeignCard
          onMerge={() => askToSync(writes, 'merge')}
          onKeepApart={() => takeWay(writes, config, { kind: 'off' }, 'now')}
          onReplace={() => askToSync(writes, 'replace')}
        />
      )}
      {code === 'locked' && status !== null && (
        <AnewCard
          words={problemSentence(status) ?? ''}
          onJoin={() => setOpen('join')}
          onAnew={() => askToSync(writes, 'replace')}
        />
      )}
      <Standing place={standing} config={config} status={status} onNow={() => askToSync(writes, 'now')}>
        {code === 'no_permission' && (
          <button type="button" class="primary" onClick={allow}>
            {text('sync_allow')}
          </button>
        )}
        {code === 'signed_out' && (config.kind === 'webdav' || config.kind === 'couchdb') && (
          <button type="button" class="primary" onClick={() => setOpen(config.kind)}>
            {text('sync_sign_in')}
          </button>
        )}
        {code === 'signed_out' && config.kind === 'wordpress' && <a href="#blogs">{text('sync_to_blogs')}</a>}
        {canPair && (
          <button ref={pairButton} type="button" aria-expanded={pairs} onClick={() => setPairs(!pairs)}>
            {text('sync_pair')}
          </button>
        )}
      </Standing>
      {canPair && pairs && <PairingCard config={config} onHide={hidePairing} />}
      {status !== null && status.remote !== 'off' && <SessionsThere status={status} />}
      <h3>{text('sync_devices')}</h3>
      <DevicesList />
      <h3>{text('sync_through')}</h3>
      <Ways config={config} origins={origins} open={open} onOpen={setOpen} onTaken={taken} />
      <h3>{text('sync_file')}</h3>
      <DeviceFile />
      <h3>{text('sync_lost')}</h3>
      <LostValues />
    </>
  );
}
