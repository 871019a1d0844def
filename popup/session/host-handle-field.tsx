import { text } from '../../src/i18n/text.ts';
import { hostHandles, joinHandles } from '../../src/model/host-handles.ts';
import type { Session } from '../../src/model/session.ts';
import { writtenAt } from '../../src/model/written-at.ts';
import { TextField } from '../store/text-field.tsx';

function shown(handles: string): string {
  const joined = joinHandles(hostHandles(handles));
  return joined === '' ? '' : `@${joined}`;
}

/** Who hosts the session: one person, by one handle or several. */
export function HostHandleField({ session }: { session: Session }) {
  return (
    <TextField
      label={text('workbench_host_handle')}
      hint={text('workbench_host_handle_hint')}
      placeholder="@"
      stored={shown(session.hostHandle)}
      writtenAt={writtenAt(session, 'hostHandle')}
      canonical={shown}
      change={(typed) => ({
        table: 'sessions',
        id: session.id,
        fields: { hostHandle: joinHandles(hostHandles(typed)) },
      })}
    />
  );
}
