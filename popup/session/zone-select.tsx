import { useMemo } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { Labelled } from '../../src/ui/labelled.tsx';

/** All zones that the browser knows, and the two that matter whether it lists them or not. */
function zonesWith(zone: string): string[] {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', own, zone])].sort();
}

/** The time zone in which the host thinks of start and end. */
export function ZoneSelect({ zone, onChoose }: { zone: string; onChoose: (zone: string) => void }) {
  const zones = useMemo(() => zonesWith(zone), [zone]);
  return (
    <Labelled label={text('workbench_zone')}>
      {(ties) => (
        <select {...ties} value={zone} onChange={(event) => onChoose(event.currentTarget.value)}>
          {zones.map((name) => (
            <option key={name} value={name}>
              {name.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
