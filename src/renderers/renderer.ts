import type messages from '../../_locales/en/messages.json';
import type { Draft } from '../model/draft.ts';
import type { Language } from './language.ts';

/** One format that a draft can be written in. */
export interface Renderer {
  /** The name of its file in this folder. */
  readonly id: string;
  /** Key of the message that names it. */
  readonly label: keyof typeof messages;
  readonly fileName: string;
  /** For people to read, or for programs. */
  readonly group: 'documents' | 'data';
  /** Without a charset: all formats are UTF-8. */
  readonly mediaType: string;
  /** Pure: the same draft and language give the same text. Never throws, whatever the draft holds. */
  render(draft: Draft, language: Language): string;
}
