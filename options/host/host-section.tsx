import { useEffect } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { ensureHost, hostSetting } from '../../src/store/settings.ts';
import type { Writes } from '../../src/store/writes.ts';
import { useLiveQuery } from '../../src/ui/use-live-query.ts';
import { useWrites } from '../frame/writes-context.ts';
import { HostForm } from './host-form.tsx';

async function prepare(writes: Writes): Promise<void> {
  const made = await ensureHost(writes.database);
  writes.note('host', made, () => prepare(writes).then(() => true));
}

/** Who hosts: what new sessions' drafts begin with. */
export function HostSection() {
  const writes = useWrites();
  const live = useLiveQuery(async () => (await hostSetting(writes.database)) ?? null);
  const missing = live.state === 'ready' && live.value === null;
  useEffect(() => {
    if (missing) prepare(writes);
  }, [writes, missing]);
  return (
    <>
      <p class="lead">{text('options_host_lead')}</p>
      {live.state === 'failed' && <p class="mistake">{text('failure_store_unavailable')}</p>}
      {live.state === 'ready' && live.value !== null && <HostForm host={live.value} />}
    </>
  );
}
