import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Writes } from '../src/store/writes.ts';

/** How the workbench is shown. */
export type View = 'popup' | 'side' | 'tab';

export interface Workbench {
  readonly writes: Writes;
  readonly view: View;
}

export const WorkbenchContext = createContext<Workbench | null>(null);

/** What all parts of the workbench share. */
export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (workbench === null) throw new Error('rendered outside the workbench');
  return workbench;
}
