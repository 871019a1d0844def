import { text } from '../../src/i18n/text.ts';
import { HANDLE_SITES } from '../../src/model/host.ts';
import type { HostSetting } from '../../src/model/setting.ts';
import { writtenAt } from '../../src/model/written-at.ts';
import { saving } from '../../src/store/saving.ts';
import { Labelled } from '../../src/ui/labelled.tsx';
import { siteName } from '../../src/ui/site-names.ts';
import { useField } from '../../src/ui/use-field.ts';
import { useWrites } from '../frame/writes-context.ts';
import { canonical, isStrange, pack, tidy, unpack } from './handles.ts';

/** The host's handle on each network. */
export function HandleFields({ host }: { host: HostSetting }) {
  const writes = useWrites();
  const field = useField({
    stored: pack(tidy(host.handles)),
    writtenAt: writtenAt(host, 'handles'),
    canonical,
    ...saving(
      writes,
      (packed) => ({ table: 'settings', id: host.id, fields: { handles: unpack(packed) } }),
      (packed) => Object.values(unpack(packed)).join(' '),
    ),
  });
  const handles = unpack(field.shown);
  return (
    <fieldset>
      <legend>{text('options_host_handles')}</legend>
      <div class="handles">
        {HANDLE_SITES.map((site) => {
          const typed = handles[site] ?? '';
          const mistake = isStrange(typed) ? text('options_host_handle_strange', typed.trim()) : null;
          return (
            <Labelled key={site} label={siteName(site)} mistake={mistake}>
              {(ties) => (
                <input
                  {...ties}
                  type="text"
                  dir="ltr"
                  autocomplete="off"
                  autocapitalize="none"
                  spellcheck={false}
                  placeholder="@"
                  value={typed}
                  onInput={(event) => field.type(pack({ ...handles, [site]: event.currentTarget.value }))}
                  onBlur={field.leave}
                />
              )}
            </Labelled>
          );
        })}
      </div>
      <p class="hint">{text('options_host_handles_hint')}</p>
    </fieldset>
  );
}
