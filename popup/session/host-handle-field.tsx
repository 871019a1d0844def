import { text } from '../../src/i18n/text.ts';
import type { Session } from '../../src/model/session.ts';
import { writtenAt } from '../../src/model/written-at.ts';
import { TextField } from '../store/text-field.tsx';

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
