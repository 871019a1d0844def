import type { SectionText } from '../../../src/model/section.ts';

export interface ProseEditorProps {
  readonly words: SectionText;
  /** Ids: of the editor to be, of what names and of what explains it. */
  readonly id: string;
  readonly labelId: string;
  readonly hintId: string;
}
