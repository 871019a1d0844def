import { text } from '../../src/i18n/text.ts';
import type { Session } from '../../src/model/session.ts';
import { writtenAt } from '../../src/model/written-at.ts';
import { Labelled } from '../../src/ui/labelled.tsx';
import { useSavedField } from '../store/use-saved-field.ts';
import { instantsOf, type When, whenOf } from './when.ts';
import { ZoneSelect } from './zone-select.tsx';

interface WhenAndWhere extends When {
  readonly zone: string;
}

/**
 * The four fields are one value, saved when they make sense together: a time that is on its way to the store while the
 * zone is changed would else be saved by the clocks of the old one.
 */
const pack = ({ date, start, end, zone }: WhenAndWhere) => [date, start, end, zone].join(' ');

function unpack(packed: string): WhenAndWhere {
  const [date = '', start = '', end = '', zone = ''] = packed.split(' ');
  return { date, start, end, zone };
}

/** The fields of a session that it stands for, or null while it stands for none. */
function fieldsOf(packed: string): Pick<Session, 'start' | 'end' | 'timeZone'> | null {
  const when = unpack(packed);
  const instants = instantsOf(when, when.zone);
  return instants === null ? null : { ...instants, timeZone: when.zone };
}

/** When the session is: date, start and end by the clocks of its time zone. */
export function WhenFields({ session }: { session: Session }) {
  const { id, timeZone } = session;
  const field = useSavedField({
    stored: pack({ ...whenOf(session), zone: timeZone }),
    writtenAt: writtenAt(session, 'start', 'end', 'timeZone'),
    canonical: (packed) => (fieldsOf(packed) === null ? null : packed),
    change: (packed) => ({ table: 'sessions', id, fields: fieldsOf(packed) ?? {} }),
  });
  const when = unpack(field.shown);
  const set = (part: Partial<WhenAndWhere>) => field.type(pack({ ...when, ...part }));
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
        zone={when.zone}
        onChoose={(zone) => {
          set({ zone });
          field.leave();
        }}
      />
    </fieldset>
  );
}
