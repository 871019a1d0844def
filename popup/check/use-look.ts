import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../src/checking/finding.ts';
import { lookAfter } from '../../src/checking/look-after.ts';
import { politeAsk } from '../../src/checking/polite-ask.ts';
import type { Pick } from '../../src/model/pick.ts';
import { keepLook } from '../../src/store/looks.ts';
import { picksOf } from '../../src/store/picks-of.ts';
import type { Writes } from '../../src/store/writes.ts';
import { useWorkbench } from '../workbench-context.ts';

/** How far a look has come. */
export interface Looking {
  readonly done: number;
  readonly total: number;
  /** A host wants us to wait until then, in milliseconds since 1970; null: none does. */
  readonly waiting: { readonly host: string; readonly until: number } | null;
}

/** Keeps what was found, and offers words that are newer. The picks themselves stay as they are. */
async function keep(writes: Writes, sid: string, found: ReadonlyMap<string, Finding>): Promise<void> {
  const standings = Object.fromEntries([...found].map(([id, { standing }]) => [id, standing]));
  const look = { at: new Date().toISOString(), standings };
  const kept = await keepLook(writes.database, sid, look);
  writes.note(`look ${sid}`, kept, async () => (await keepLook(writes.database, sid, look)).ok);
  // What was thrown away in the meantime would be brought back by a change.
  const { picks } = await picksOf(writes.database, sid);
  const offers = picks.flatMap(({ id, newer: offered }) => {
    const newer = found.get(id)?.newer ?? null;
    return newer === null || offered !== null ? [] : [{ table: 'picks', id, fields: { newer } } as const];
  });
  if (offers.length > 0) await writes.change(offers);
}

/** Looks after a session's picks, until it is through, is stopped, or the page goes away. */
export function useLook(sid: string) {
  const { writes } = useWorkbench();
  const [looking, setLooking] = useState<Looking | null>(null);
  const running = useRef<AbortController | null>(null);
  const stop = () => running.current?.abort();
  useEffect(() => () => running.current?.abort(), []);
  const start = async (picks: readonly Pick[]) => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const found = new Map<string, Finding>();
    const total = picks.length;
    const tell = (id: string, finding: Finding) => {
      // What is told after the end was not asked.
      if (signal.aborted) return;
      found.set(id, finding);
      setLooking({ done: found.size, total, waiting: null });
    };
    const onWait = (host: string, until: number) => {
      setLooking({ done: found.size, total, waiting: { host, until } });
    };
    setLooking({ done: 0, total, waiting: null });
    const ask = politeAsk({ signal, fetch: (...given) => fetch(...given), onWait });
    await lookAfter(picks, ask, tell);
    if (found.size > 0) await keep(writes, sid, found);
    setLooking(null);
  };
  return { looking, start, stop };
}
