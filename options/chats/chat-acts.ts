import { text } from '../../src/i18n/text.ts';
import type { ChatSetting } from '../../src/model/setting.ts';
import { addChat, type NewChat } from '../../src/store/chats.ts';
import type { Writes } from '../../src/store/writes.ts';

/** What a chat is called: by the hashtag that it is known by. */
export function chatName({ hashtags }: Pick<ChatSetting, 'hashtags'>): string {
  return `#${hashtags[0] ?? ''}`;
}

/** Sets a chat up. Resolves to its id, or null where that failed or it was there already, which is told. */
export async function setUpChat(writes: Writes, chat: NewChat): Promise<string | null> {
  const name = chatName(chat);
  const added = await addChat(writes.database, chat);
  writes.note('new chat', added, async () => (await setUpChat(writes, chat)) !== null, name);
  if (!added.ok) return null;
  const id = added.value;
  if (id === null) {
    writes.tell(text('options_chat_known', name));
    return null;
  }
  const takeBack = () => writes.change([{ table: 'settings', id, fields: { deleted: true } }]);
  writes.remember({ words: text('options_chat_added', name), takeBack });
  return id;
}

export async function deleteChat(writes: Writes, chat: ChatSetting): Promise<void> {
  const done = text('options_chat_deleted', chatName(chat));
  await writes.change([{ table: 'settings', id: chat.id, fields: { deleted: true } }], { done });
}
