import { text } from '../../src/i18n/text.ts';
import type { HostSetting } from '../../src/model/setting.ts';
import { writtenAt } from '../../src/model/written-at.ts';
import type { Change } from '../../src/store/changes.ts';
import { saving } from '../../src/store/saving.ts';
import { SavedText } from '../../src/ui/saved-text.tsx';
import { useWrites } from '../frame/writes-context.ts';
import { HandleFields } from './handle-fields.tsx';

/** The fields about the host. */
export function HostForm({ host }: { host: HostSetting }) {
  const writes = useWrites();
  const set = (fields: Partial<HostSetting>): Change => ({ table: 'settings', id: host.id, fields });
  return (
    <div class="fields">
      <SavedText
        label={text('options_host_name')}
        stored={host.name}
        writtenAt={writtenAt(host, 'name')}
        {...saving(writes, (name) => set({ name }))}
      />
      <HandleFields host={host} />
      <SavedText
        label={text('options_host_bio')}
        hint={text('options_host_bio_hint')}
        rows={4}
        stored={host.bio}
        writtenAt={writtenAt(host, 'bio')}
        {...saving(writes, (bio) => set({ bio }))}
      />
    </div>
  );
}
