import * as z from 'zod/mini';
import { takeRow } from '../../../src/model/take-row.ts';
import { codecWith, keysOf } from '../../../src/sync/codec.ts';
import { readContents, writeContents } from '../../../src/sync/contents.ts';
import { type Figure, figureOf } from '../figure.ts';
import { madeUpId, madeUpPick } from '../made-up-picks.ts';
import { rounds } from '../rounds.ts';
import { median } from '../spread.ts';
import { tell } from '../tell.ts';

const PICKS = 1000;
const TURNS = 15;

async function picksOf(sid: string, count: number, from = 0) {
  return Promise.all(Array.from({ length: count }, (_, index) => madeUpPick(sid, from + index)));
}

/** Bytes of blobs of one new pick each, sealed with encryption: posts of three networks, with tags, some with a mention. */
export async function onePick(): Promise<number[]> {
  const codec = codecWith(await keysOf(new Uint8Array(32)));
  const sid = madeUpId('session');
  const blobs = (await picksOf(sid, 24)).map((pick) => codec.seal({ sid, rows: { picks: [pick] }, from: [] }));
  return (await Promise.all(blobs)).map(({ bytes }) => bytes.length);
}

/** Bytes of a year of weekly sessions of a hundred picks each, one blob a session. */
export async function oneYear(): Promise<number> {
  const codec = codecWith(await keysOf(new Uint8Array(32)));
  let bytes = 0;
  for (let week = 0; week < 52; week += 1) {
    const sid = madeUpId(`session ${week}`);
    const sealed = await codec.seal({ sid, rows: { picks: await picksOf(sid, 100, week * 100) }, from: [] });
    bytes += sealed.bytes.length;
  }
  return bytes;
}

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

/** Reading and joining a thousand picks from elsewhere, against `JSON.parse` of the same. */
async function joining(runs: number): Promise<number[]> {
  // Pages of an extension compile no code of theirs.
  z.config({ jitless: true });
  const sid = madeUpId('session');
  const json = writeContents({ sid, rows: { picks: await picksOf(sid, PICKS) }, from: [] });
  const by = { device: 'here', now: Date.now() };
  const join = () => {
    const contents = readContents(json);
    if (typeof contents === 'string') throw new Error(`The picks are ${contents}.`);
    return contents.rows.picks?.map((row) => takeRow('picks', undefined, row, by));
  };
  return rounds(runs, async () => {
    const parsed: number[] = [];
    const joined: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      parsed.push(timed(() => JSON.parse(json)));
      joined.push(timed(join));
    }
    const took = { parsed: median(parsed), joined: median(joined) };
    tell(took);
    return took.joined / took.parsed;
  });
}

/** What syncing costs: requests are counted in the tests of each remote, bytes and time here. */
export async function syncing(runs: number): Promise<readonly Figure[]> {
  return [
    figureOf({ name: 'one new pick, synced: bytes', bar: 400, unit: 'B' }, [Math.max(...(await onePick()))]),
    figureOf({ name: 'a year of 52 sessions of 100 picks, synced', bar: 1_200_000, unit: 'B' }, [await oneYear()]),
    figureOf({ name: 'joining 1,000 remote picks, against JSON.parse', bar: 3, unit: '×' }, await joining(runs)),
  ];
}
