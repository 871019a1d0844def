import type { Change, Target } from './finding.ts';

/** The change that puts another text in the place of this one. */
export function reworded(target: Target, text: string): Change {
  return 'pickId' in target
    ? { kind: 'edit-pick', pickId: target.pickId, text }
    : { kind: 'edit-text', sectionId: target.sectionId, text };
}
