import { text } from '../../src/i18n/text.ts';
import type { Session } from '../../src/model/session.ts';
import { canonicalHashtags, readHashtags, writeHashtags } from '../../src/model/typed-hashtags.ts';
import { writtenAt } from '../../src/model/written-at.ts';
import { hashtagMistake } from '../../src/ui/hashtag-mistake.ts';
import { ScopeChoice } from '../../src/ui/scope-choice.tsx';
import { TextField } from '../store/text-field.tsx';
import { useWorkbench } from '../workbench-context.ts';
import { deleteSession } from './acts.ts';
import { DeletedSessions } from './deleted-sessions.tsx';
import { HostHandleField } from './host-handle-field.tsx';
import { SessionList } from './session-list.tsx';
import { WhenFields } from './when-fields.tsx';

interface SessionPanelProps {
  readonly session: Session;
  /** Id of the session to open when this one is deleted. */
  readonly openInstead: string | null;
  /** It has just been made: the host goes on to say what it is about. */
  readonly fresh: boolean;
}

/** What the host says of the session itself. */
export function SessionPanel({ session, openInstead, fresh }: SessionPanelProps) {
  const { writes } = useWorkbench();
  const { id } = session;
  return (
    <div class="form">
      <TextField
        label={text('workbench_hashtags')}
        hint={text('workbench_hashtags_hint')}
        stored={writeHashtags(session.hashtags)}
        writtenAt={writtenAt(session, 'hashtags')}
        canonical={canonicalHashtags}
        mistake={hashtagMistake}
        change={(typed) => ({ table: 'sessions', id, fields: { hashtags: readHashtags(typed).tags } })}
      />
      <div class="number-and-topic">
        <TextField
          label={text('workbench_number')}
          inputMode="numeric"
          stored={session.number === null ? '' : String(session.number)}
          writtenAt={writtenAt(session, 'number')}
          canonical={(typed) => (/^\d{0,9}$/u.test(typed.trim()) ? typed.trim().replace(/^0+(?=\d)/u, '') : null)}
          mistake={() => text('workbench_number_mistake')}
          change={(typed) => ({ table: 'sessions', id, fields: { number: typed === '' ? null : Number(typed) } })}
        />
        <TextField
          label={text('workbench_topic')}
          stored={session.topic}
          writtenAt={writtenAt(session, 'topic')}
          focused={fresh}
          change={(topic) => ({ table: 'sessions', id, fields: { topic } })}
        />
      </div>
      <WhenFields session={session} />
      <HostHandleField session={session} />
      <ScopeChoice
        scope={session.scope}
        onChoose={(scope) => writes.change([{ table: 'sessions', id, fields: { scope } }])}
      />
      <p class="end">
        <button type="button" class="quiet danger" onClick={() => deleteSession(writes, session, openInstead)}>
          {text('workbench_delete_session')}
        </button>
      </p>
      <SessionList open={session} />
      <DeletedSessions />
    </div>
  );
}
