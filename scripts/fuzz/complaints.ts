import { plainOfProse } from '../../src/model/plain-prose.ts';
import { proseOfFragment } from '../../src/model/prose-of-fragment.ts';
import { fragmentOf } from '../../src/model/prose-state.ts';
import type { Row } from '../../src/model/row.ts';
import type { SyncedTable } from '../../src/model/synced.ts';
import { bySession } from '../../src/sync/by-session.ts';
import { writeContents } from '../../src/sync/contents.ts';
import type { Device, World } from './device.ts';

/** At so many blobs of a session they become one. */
const MANY = 12;

/** A row's values and stamps in one order; of prose its words, since the same document can be written in several ways. */
function shown({ _s, unsent: _, ...row }: Row): string {
  const inOrder = (record: object) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  const fields = inOrder(row).filter(([field]) => field !== 'rich');
  return JSON.stringify([fields, _s.base, inOrder(_s.edits), _s.floor]);
}

function differences(states: ReadonlyMap<string, Row>, { id, replica }: Device): string[] {
  const rows = replica.rows();
  const found = rows.length === states.size ? [] : [`${id} has ${rows.length} rows, not ${states.size}`];
  for (const { table, row } of rows) {
    const state = states.get(`${table} ${row.id}`);
    const [here, there] = [shown(row), state === undefined ? 'nothing' : shown(state)];
    if (here !== there) found.push(`${table} ${row.id} is on one device ${here} and on another ${there}`);
  }
  return found;
}

function proseComplaint({ oracle }: World, table: SyncedTable, row: Row): string[] {
  const doc = table === 'texts' ? oracle.proseOf(row.id) : null;
  if (doc === null) return [];
  const [is, was] = [Reflect.get(row, 'plain'), plainOfProse(proseOfFragment(fragmentOf(doc)))];
  return is === was ? [] : [`texts ${row.id} says ${is}, not ${was}`];
}

function marksIn(text: string): string[] {
  return text.match(/\bw\d+\b/g) ?? [];
}

/** Everything that stands on the remote. */
async function marksOn({ remote, codec }: World): Promise<Set<string>> {
  const marks = new Set<string>();
  for (const [name, bytes] of remote.blobs) {
    const contents = await codec.open(name, bytes);
    if (typeof contents === 'object') for (const mark of marksIn(writeContents(contents))) marks.add(mark);
  }
  return marks;
}

/** What has not come out as it has to, once all devices are quiet. */
export async function complaints(world: World, [first, ...others]: readonly Device[]): Promise<string[]> {
  if (first === undefined) return [];
  const { oracle, remote } = world;
  const rows = first.replica.rows();
  const states = new Map(rows.map(({ table, row }) => [`${table} ${row.id}`, row]));
  const marks = new Set(rows.flatMap(({ row }) => marksIn(JSON.stringify(row))));
  const blobs = bySession([...remote.blobs.keys()].map((name) => ({ name })));
  return [
    ...(rows.length === oracle.count ? [] : [`${rows.length} rows, not ${oracle.count}`]),
    ...others.flatMap((device) => differences(states, device)),
    ...rows.flatMap(({ table, row }) => [...oracle.complaints(table, row), ...proseComplaint(world, table, row)]),
    ...oracle.missing((key, field) => Reflect.get(states.get(key) ?? {}, field)).map((what) => `nowhere: ${what}`),
    ...oracle.leaked(marks, await marksOn(world)).map((what) => `deleted for ever, and on the remote: ${what}`),
    ...[...blobs].filter(([, some]) => some.length >= MANY).map(([sid, some]) => `${some.length} blobs of ${sid}`),
  ];
}
