import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PickActs } from './pick-acts.ts';

export const PickActsContext = createContext<PickActs | null>(null);

export function usePickActs(): PickActs {
  const acts = useContext(PickActsContext);
  if (acts === null) throw new Error('rendered outside the picks');
  return acts;
}
