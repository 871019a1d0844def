import type { Fault } from './faults.ts';

/** One line of the code as it must not be. */
export interface Mutant {
  /** What it lacks. */
  readonly lacks: string;
  readonly file: string;
  /** Stands in the file once. */
  readonly line: string;
  readonly instead: string;
  /** The fault is in what the quick codec leaves out. */
  readonly needsCodec?: boolean;
  /** What has to go wrong more often than usual for it to be found soon. */
  readonly rates?: Partial<Record<Fault, number>>;
}

/** Everything that the core of syncing rests on, each taken away. */
export const MUTANTS: readonly Mutant[] = [
  {
    lacks: 'the order of values under equal stamps',
    file: 'src/model/join-row.ts',
    line: 'compareStamps(madeHere, madeThere) || compareValues(here, there)',
    instead: 'compareStamps(madeHere, madeThere)',
  },
  {
    lacks: 'a stamp later than the one before it',
    file: 'src/model/row.ts',
    line: 'edits[field] = [Math.max(writer.now, upon[0] + 1), writer.device];',
    instead: 'edits[field] = [writer.now, writer.device];',
  },
  {
    lacks: 'joining before compacting',
    file: 'src/sync/compact.ts',
    line: 'const known = await sync.replica.blobs();',
    instead:
      'const known = [...new Map([...blobs, ...(await sync.replica.blobs())].map((blob) => [blob.name, blob])).values()];',
    rates: { tornRead: 0.4 },
  },
  {
    lacks: 'sending everything again to a remote that has lost everything',
    file: 'src/sync/space.ts',
    line: "await replica.soil('all');",
    instead: '',
    rates: { wipe: 0.001 },
  },
  {
    lacks: 'the history of what lost',
    file: 'src/model/take-row.ts',
    line: 'lost.push({ table, row: state.id, field, value, stamp, won });',
    instead: '',
  },
  {
    lacks: 'the floor',
    file: 'src/model/join-row.ts',
    line: 'if (floor !== undefined && stamp !== null && compareStamps(stamp, floor) <= 0 && !LASTING.includes(field)) return;',
    instead: '',
  },
  {
    lacks: 'healing of what the remote has lost or cut short',
    file: 'src/sync/engine.ts',
    line: 'await heal(sync, blobs);',
    instead: '',
    rates: { tornWrite: 0.3 },
  },
  {
    lacks: 'a look at the stamps before rows count as sent',
    file: 'scripts/fuzz/memory-replica.ts',
    line: 'if (row === undefined || compareValues(row._s, packed._s) !== 0) continue;',
    instead: 'if (row === undefined) continue;',
  },
  {
    lacks: 'the check of what comes under a name',
    file: 'src/sync/codec.ts',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code
    line: "if (`${sid}.${await digestOf(new TextEncoder().encode(json), keys)}` !== name) return 'damaged';",
    instead: '',
    needsCodec: true,
  },
  {
    lacks: 'compacting where what was deleted for ever came back to the remote',
    file: 'src/model/take-row.ts',
    line: 'const stale = isStale(came, floor);',
    instead: 'const stale = false;',
  },
  {
    lacks: 'what was edited elsewhere brought back whole',
    file: 'src/model/take-row.ts',
    line: 'if (wanted !== undefined) {',
    instead: 'if (wanted === null) {',
  },
];
