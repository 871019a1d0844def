import type { Change } from '../../src/store/changes.ts';
import { saving } from '../../src/store/saving.ts';
import type { Canonical } from '../../src/ui/field-state.ts';
import { type Field, useField } from '../../src/ui/use-field.ts';
import { useWorkbench } from '../workbench-context.ts';

interface SavedField {
  /** What the store holds, in canonical form. */
  readonly stored: string;
  /** See `writtenAt`. */
  readonly writtenAt: number;
  readonly canonical?: Canonical;
  /** The change that stores a canonical value. */
  change(value: string): Change;
}

/** A text field of which every word is in the store a moment after it is typed. */
export function useSavedField({ change, ...source }: SavedField): Field {
  const { writes } = useWorkbench();
  return useField({ ...source, ...saving(writes, change) });
}
