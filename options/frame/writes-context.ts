import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Writes } from '../../src/store/writes.ts';

export const WritesContext = createContext<Writes | null>(null);

/** How every part of the page writes, and tells what it has done, over the page's one connection to the store. */
export function useWrites(): Writes {
  const writes = useContext(WritesContext);
  if (writes === null) throw new Error('rendered outside the options page');
  return writes;
}
