import { text } from '../../src/i18n/text.ts';
import { chatId } from '../../src/model/chat.ts';
import type { ChatSetting, LayoutSetting } from '../../src/model/setting.ts';
import { canonicalHashtags, readHashtags, writeHashtags } from '../../src/model/typed-hashtags.ts';
import { writtenAt } from '../../src/model/written-at.ts';
import type { Change } from '../../src/store/changes.ts';
import { saving } from '../../src/store/saving.ts';
import { hashtagMistake } from '../../src/ui/hashtag-mistake.ts';
import { SavedText } from '../../src/ui/saved-text.tsx';
import { ScopeChoice } from '../../src/ui/scope-choice.tsx';
import { useWrites } from '../frame/writes-context.ts';
import { chatName } from './chat-acts.ts';
import { LayoutSelect } from './layout-select.tsx';

/** What the sessions of a chat begin with. */
export function ChatFields({ chat, layouts }: { chat: ChatSetting; layouts: readonly LayoutSetting[] }) {
  const writes = useWrites();
  const change = (fields: Partial<ChatSetting>): Change => ({ table: 'settings', id: chat.id, fields });
  const set = (fields: Partial<ChatSetting>) =>
    writes.change([change(fields)], { done: text('options_chat_changed', chatName(chat)), offered: false });
  /** The first one is what the chat is known by. */
  const isSame = (typed: string) => chatId(readHashtags(typed).tags[0] ?? '') === chat.id;
  return (
    <div class="fields">
      <SavedText
        label={text('workbench_hashtags')}
        stored={writeHashtags(chat.hashtags)}
        writtenAt={writtenAt(chat, 'hashtags')}
        canonical={(typed) => (isSame(typed) ? canonicalHashtags(typed) : null)}
        mistake={(typed) => hashtagMistake(typed) ?? text('options_chat_first', chatName(chat))}
        {...saving(writes, (typed) => change({ hashtags: readHashtags(typed).tags }))}
      />
      <ScopeChoice scope={chat.scope} onChoose={(scope) => set({ scope })} />
      <LayoutSelect layout={chat.layout} own={layouts} onChoose={(layout) => set({ layout })} />
      <label class="choice">
        <input
          type="checkbox"
          checked={chat.weekly}
          onChange={(event) => set({ weekly: event.currentTarget.checked })}
        />
        <span>{text('options_chat_weekly')}</span>
      </label>
    </div>
  );
}
