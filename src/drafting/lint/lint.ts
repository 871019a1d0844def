import type { Finding } from './finding.ts';
import type { LintMaterial } from './material.ts';
import { matterOf } from './matter.ts';
import { noteId } from './note-id.ts';
import { type RuleId, rules } from './registry.ts';

/** A finding as the host is shown it. */
export interface Note extends Omit<Finding, 'about'> {
  /** The same as long as what it is about is the same, on every device: “leave it” goes by it. */
  readonly id: string;
  readonly rule: RuleId;
}

/** All that may be wrong with a session's draft, in the order of the rules and, within one, of the draft. */
export function lint(material: LintMaterial): Note[] {
  const matter = matterOf(material);
  return rules.flatMap(({ id: rule, find }) =>
    find(matter).map(({ about, ...shown }): Note => ({ id: noteId(rule, about), rule, ...shown })),
  );
}
