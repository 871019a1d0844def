import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Database } from '../../src/store/database.ts';

export const DatabaseContext = createContext<Database | null>(null);

/** The store, of which the page has one connection. */
export function useDatabase(): Database {
  const database = useContext(DatabaseContext);
  if (database === null) throw new Error('rendered outside the options page');
  return database;
}
