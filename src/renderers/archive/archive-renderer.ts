import type messages from '../../../_locales/en/messages.json';
import type { Archive } from '../../model/archive.ts';
import type { Language } from '../language.ts';

/** One format that an archive can be written in. */
export interface ArchiveRenderer {
  /** Its file's name begins with it. */
  readonly id: string;
  /** Key of the message that names it. */
  readonly label: keyof typeof messages;
  readonly fileName: string;
  /** Without a charset: all formats are UTF-8. */
  readonly mediaType: string;
  /** Pure: the same archive and language give the same text. Never throws, whatever people wrote. */
  render(archive: Archive, language: Language): string;
}
