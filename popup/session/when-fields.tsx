import { text } from '../../src/i18n/text.ts';
import type { Session } from '../../src/model/session.ts';
import { writtenAt } from '../../src/model/written-at.ts';
import { Labelled } from '../../src/ui/labelled.tsx';
import { useSavedField } from '../store/use-saved-field.ts';
import { useWorkbench } from '../workbench-context.ts';
import { instantsOf, type When, whenOf } from './when.ts';
import { ZoneSelect } from './zone-select.tsx';

/** The three fields are one value, saved when they make sense together. */
const pack = ({ date, start, end }: When) => [date, start, end].join(' ');

function unpack(packed: string): When {
  const [date = '', start = '', end = ''] = packed.split(' ');
  return { date, start, end };
}

/** When the session is: date, start and end by the clocks of its time zone. */
export function WhenFields({ session }: { session: Session }) {
  const { writes } = useWorkbench();
  const { id, timeZone } = session;
  const field = useSavedField({
    stored: pack(whenOf(session)),
    writtenAt: writtenAt(session, 'start', 'end', 'timeZone'),
    canonical: (packed) => (instantsOf(unpack(packed), timeZone) === null ? null : packed),
    change: (packed) => ({ table: 'sessions', id, fields: instantsOf(unpack(packed), timeZone) ?? {} }),
  });
  const when = unpack(field.shown);
  const set = (part: Partial<When>) => field.type(pack({ ...when, ...part }));
  const mistake = field.invalid ? text('workbench_when_mistake') : null;
  const nextDay = when.end !== '' && when.start !== '' && when.end <= when.start;
  return (
    <fieldset class="when">
      <legend>{text('workbench_when')}</legend>
      <Labelled label={text('workbench_date')} mistake={when.date === '' ? mistake : null}>
        {(ties) => (
          <input
            {...ties}
            type="date"
            value={when.date}
            onInput={(event) => set({ date: event.currentTarget.value })}
            onBlur={field.leave}
          />
        )}
      </Labelled>
      <Labelled label={text('workbench_start')} mistake={when.date === '' ? null : mistake}>
        {(ties) => (
          <input
            {...ties}
            type="time"
            value={when.start}
            onInput={(event) => set({ start: event.currentTarget.value })}
            onBlur={field.leave}
          />
        )}
      </Labelled>
      <Labelled label={text('workbench_end')} {...(nextDay ? { hint: text('workbench_end_next_day') } : {})}>
        {(ties) => (
          <input
            {...ties}
            type="time"
            value={when.end}
            onInput={(event) => set({ end: event.currentTarget.value })}
            onBlur={field.leave}
          />
        )}
      </Labelled>
      <ZoneSelect
        zone={timeZone}
        onChoose={(zone) => {
          const instants = instantsOf(when, zone) ?? {};
          writes.change([{ table: 'sessions', id, fields: { timeZone: zone, ...instants } }]);
        }}
      />
    </fieldset>
  );
}
