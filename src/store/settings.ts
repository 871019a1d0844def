import { chatId } from '../model/chat.ts';
import { HOST_ID } from '../model/host.ts';
import { byOrder } from '../model/order.ts';
import type { Result } from '../model/result.ts';
import { isDeleted, newRow } from '../model/row.ts';
import type { ChatSetting, HostSetting, LayoutSetting } from '../model/setting.ts';
import type { Database } from './database.ts';
import { attempt } from './failure.ts';

/** Nobody has ever written: whatever is written anywhere is later, and such a row is the same on every device. */
const NEVER = { now: 0, device: '' };

/** What the host has said of the host, or undefined where that is nothing yet. */
export async function hostSetting(database: Database): Promise<HostSetting | undefined> {
  const row = await database.settings.get(HOST_ID);
  return row?.kind === 'host' ? row : undefined;
}

/**
 * Makes the host's row where there is none, so that its fields can be changed. They count as never written: an empty
 * row made here loses against what was typed on another device.
 */
export function ensureHost(database: Database): Promise<Result<null>> {
  return attempt(database, () =>
    database.transaction('rw', ['settings'], async () => {
      const known = await database.settings.get(HOST_ID);
      if (known !== undefined && !known.purged) return null;
      const untouched = { id: HOST_ID, kind: 'host' as const, name: '', handles: {}, bio: '' };
      await database.settings.put(newRow(untouched, NEVER, known));
      return null;
    }),
  );
}

/** The host's own layouts, in order. */
export async function ownLayouts(database: Database): Promise<LayoutSetting[]> {
  const rows = await database.settings.where({ kind: 'layout' }).toArray();
  return rows.filter((row): row is LayoutSetting => row.kind === 'layout' && !isDeleted(row)).sort(byOrder);
}

/** The chats that come back, by their first hashtags. */
export async function allChats(database: Database): Promise<ChatSetting[]> {
  const rows = await database.settings.where({ kind: 'chat' }).toArray();
  const chats = rows.filter((row): row is ChatSetting => row.kind === 'chat' && !isDeleted(row));
  return chats.sort((a, b) => a.id.localeCompare(b.id));
}

/** What the host has said that a new session of some chat begins with. */
export interface Beginning {
  readonly host: HostSetting | undefined;
  readonly chat: ChatSetting | undefined;
  /** The chat's layout, where it is one of the host's own. */
  readonly layout: LayoutSetting | undefined;
}

/** @param hashtags the chat's, the first one first */
export async function beginningOf(database: Database, [tag = '']: readonly string[]): Promise<Beginning> {
  const row = await database.settings.get(chatId(tag));
  const chat = row?.kind === 'chat' && !isDeleted(row) ? row : undefined;
  const wanted = await database.settings.get(chat?.layout ?? '');
  const layout = wanted?.kind === 'layout' && !isDeleted(wanted) ? wanted : undefined;
  return { host: await hostSetting(database), chat, layout };
}
