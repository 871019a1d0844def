import type { Finding } from './finding.ts';
import type { Matter } from './matter.ts';

/** One thing that can be wrong with a draft. It would rather miss a fault than blame what is right. */
export interface Rule {
  readonly id: string;
  /** In time linear in the draft. */
  readonly find: (matter: Matter) => Finding[];
}
