import type { Change } from '../../src/store/changes.ts';
import { saving } from '../../src/store/saving.ts';
import { SavedText, type SavedTextProps } from '../../src/ui/saved-text.tsx';
import { useWorkbench } from '../workbench-context.ts';

interface TextFieldProps extends Omit<SavedTextProps, 'save' | 'keep'> {
  /** The change that stores a canonical value. */
  change(value: string): Change;
}

/** A labelled field that is saved as it is typed into. */
export function TextField({ change, ...field }: TextFieldProps) {
  const { writes } = useWorkbench();
  return <SavedText {...field} {...saving(writes, change)} />;
}
