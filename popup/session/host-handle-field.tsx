import { text } from '../../src/i18n/text.ts';
import type { Session } from '../../src/model/session.ts';
import { TextField } from '../store/text-field.tsx';
import { writtenAt } from '../store/written-at.ts';

/** Who hosts the session. */
export function HostHandleField({ session }: { session: Session }) {
  return (
    <TextField
      label={text('workbench_host_handle')}
      placeholder="@"
      stored={session.hostHandle === '' ? '' : `@${session.hostHandle}`}
      writtenAt={writtenAt(session, 'hostHandle')}
      canonical={(typed) =>
        typed
          .trim()
          .replace(/^@*(?=.)/u, '@')
          .replace(/^@$/u, '')
      }
      change={(handle) => ({ table: 'sessions', id: session.id, fields: { hostHandle: handle.replace(/^@/u, '') } })}
    />
  );
}
