import { useRef } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { ChatSetting, LayoutSetting } from '../../src/model/setting.ts';
import { focusBeside } from '../frame/focus-beside.ts';
import { useWrites } from '../frame/writes-context.ts';
import { chatName, deleteChat } from './chat-acts.ts';
import { ChatFields } from './chat-fields.tsx';

interface ChatRowProps {
  readonly chat: ChatSetting;
  /** The host's own. */
  readonly layouts: readonly LayoutSetting[];
  /** It has just been set up: the host goes on to say how it is. */
  readonly fresh: boolean;
}

/** A chat that comes back. */
export function ChatRow({ chat, layouts, fresh }: ChatRowProps) {
  const writes = useWrites();
  const row = useRef<HTMLLIElement>(null);
  const name = chatName(chat);
  const remove = () => {
    if (row.current !== null) focusBeside(row.current);
    deleteChat(writes, chat);
  };
  return (
    <li class="row" ref={row}>
      <p class="row-name">
        <strong dir="auto">{name}</strong>
      </p>
      <button type="button" aria-label={text('options_chat_delete', name)} onClick={remove}>
        {text('options_delete')}
      </button>
      <details class="row-more" open={fresh}>
        <summary>{text('options_chat_change', name)}</summary>
        <ChatFields chat={chat} layouts={layouts} />
      </details>
    </li>
  );
}
