import { chatId } from '../model/chat.ts';
import type { Result } from '../model/result.ts';
import { isDeleted, newRow, patchRow } from '../model/row.ts';
import type { ChatSetting } from '../model/setting.ts';
import type { Database } from './database.ts';
import { attempt } from './failure.ts';
import { writer } from './local.ts';

/** What a chat that comes back begins with. */
export type NewChat = Pick<ChatSetting, 'hashtags' | 'scope' | 'weekly'>;

/** Adds a chat that comes back, also one that was deleted. Answers with its id; null where it is there already. */
export function addChat(database: Database, chat: NewChat): Promise<Result<string | null>> {
  const id = chatId(chat.hashtags[0] ?? '');
  const fields = { ...chat, hashtags: [...chat.hashtags], layout: null };
  return attempt(database, () =>
    database.transaction('rw', ['settings', 'local'], async () => {
      const known = await database.settings.get(id);
      if (known !== undefined && !isDeleted(known)) return null;
      const by = await writer(database);
      if (known === undefined || known.purged)
        await database.settings.put(newRow({ id, kind: 'chat' as const, ...fields }, by, known));
      else await database.settings.put(patchRow(known, { ...fields, deleted: false }, by));
      return id;
    }),
  );
}
