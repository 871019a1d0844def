import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Notices } from './notices.ts';

export const NoticesContext = createContext<Notices | null>(null);

/** Where a part of the page tells what it has done. */
export function useNotices(): Notices {
  const notices = useContext(NoticesContext);
  if (notices === null) throw new Error('rendered outside the options page');
  return notices;
}
