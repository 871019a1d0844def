import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { NewChat } from '../../src/store/chats.ts';
import { allSessions } from '../../src/store/sessions.ts';
import { allChats, ownLayouts } from '../../src/store/settings.ts';
import { useLiveQuery } from '../../src/ui/use-live-query.ts';
import { useWrites } from '../frame/writes-context.ts';
import { AddChat } from './add-chat.tsx';
import { chatName, setUpChat } from './chat-acts.ts';
import { ChatRow } from './chat-row.tsx';
import { suggested } from './suggested.ts';

/** The chats that come back, and what each session of theirs begins with. */
export function ChatsSection() {
  const writes = useWrites();
  const { database } = writes;
  const live = useLiveQuery(async () => {
    const [chats, sessions, layouts] = await Promise.all([
      allChats(database),
      allSessions(database),
      ownLayouts(database),
    ]);
    return { chats, layouts, offers: suggested(sessions, chats) };
  });
  /** The chat that was just set up here. */
  const [fresh, setFresh] = useState<string | null>(null);
  const { chats, layouts, offers } = live.state === 'ready' ? live.value : { chats: [], layouts: [], offers: [] };
  const add = async (chat: NewChat) => {
    const id = await setUpChat(writes, chat);
    if (id !== null) setFresh(id);
    return id !== null;
  };
  return (
    <>
      <p class="lead">{text('options_chats_lead')}</p>
      {live.state === 'failed' && <p class="mistake">{text('failure_store_unavailable')}</p>}
      {chats.length > 0 && (
        <ul class="rows">
          {chats.map((chat) => (
            <ChatRow key={chat.id} chat={chat} layouts={layouts} fresh={chat.id === fresh} />
          ))}
        </ul>
      )}
      {offers.length > 0 && (
        <p class="buttons offers">
          <span>{text('options_chats_offered')}</span>
          {offers.map((chat) => (
            <button
              key={chatName(chat)}
              type="button"
              aria-label={text('options_chat_add', chatName(chat))}
              onClick={() => add(chat)}
            >
              <bdi>{chatName(chat)}</bdi>
            </button>
          ))}
        </p>
      )}
      {live.state === 'ready' && chats.length === 0 && offers.length === 0 && (
        <p class="lead">{text('options_chats_none')}</p>
      )}
      <AddChat onAdd={add} />
    </>
  );
}
