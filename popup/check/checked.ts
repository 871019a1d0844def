import type { Pick } from '../../src/model/pick.ts';
import type { Section, SectionText } from '../../src/model/section.ts';
import type { Session } from '../../src/model/session.ts';
import type { Seen } from '../../src/store/database.ts';

/** What is looked through before it is published. */
export interface Checked {
  readonly session: Session;
  /** In order. */
  readonly sections: readonly Section[];
  /** In order, none in the trash, as they were picked. */
  readonly picks: readonly Pick[];
  readonly texts: ReadonlyMap<string, SectionText>;
  readonly seen: readonly Seen[];
}
