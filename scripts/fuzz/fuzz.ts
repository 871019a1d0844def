import type { Codec } from '../../src/sync/codec.ts';
import { complaints } from './complaints.ts';
import { Device, type World } from './device.ts';
import { type Fault, Faults } from './faults.ts';
import { FaultyRemote, type RemoteMake } from './faulty-remote.ts';
import { Host } from './host.ts';
import { Oracle } from './oracle.ts';
import { Random } from './random.ts';
import { settle } from './settle.ts';

export interface FuzzOptions {
  readonly seed: number;
  /** Things that happen: an act of the host's, or a step of a round. */
  readonly ops: number;
  readonly devices: number;
  readonly codec: Codec;
  /** How often what goes wrong, in the place of the usual. */
  readonly rates?: Partial<Record<Fault, number>>;
}

export interface FuzzReport {
  readonly seed: number;
  readonly make: RemoteMake;
  readonly ops: number;
  readonly rounds: number;
  readonly rows: number;
  readonly faults: Readonly<Record<Fault, number>>;
  /** What is not as it has to be; empty: all is well. */
  readonly complaints: readonly string[];
}

const YEAR = 365 * 24 * 3600 * 1000;
/** A remote without room: for about two sessions of five. */
const TIGHT = 40_000;

function skewOf(random: Random): number {
  return random.one([0, 0, 0, 1, -1, 60_000, YEAR, -YEAR]);
}

/** Of all that happens, what begins a round; and what is a step of one, where one is going on. */
const BEGINS = 0.02;
const STEPS = 0.6;

async function happen(world: World, device: Device, host: Host, random: Random): Promise<void> {
  if (random.chance(0.05)) world.now += 1;
  if (world.faults.strikes('wipe')) world.remote.wipe();
  if (world.faults.strikes('clock')) device.skew = skewOf(random);
  if (device.turns.isBusy) {
    if (random.chance(STEPS)) return device.turns.step();
  } else if (random.chance(BEGINS)) return device.begin();
  host.act(device);
}

/** Devices work, sync and fail as the seed has it; then all of them are held against what had to come of it. */
export async function fuzz(options: FuzzOptions): Promise<FuzzReport> {
  const { seed, ops, codec, rates = {} } = options;
  const random = new Random(seed);
  const faults = new Faults(new Random(random.below(2 ** 32)), rates);
  const make = random.one<RemoteMake>(['server', 'server', 'database', 'account']);
  const remote = new FaultyRemote(make, faults, make === 'account' ? TIGHT : Infinity);
  const world: World = { remote, codec, faults, oracle: new Oracle(), now: Date.UTC(2026, 2, 12) };
  // A profile that was copied: two devices that take themselves for one.
  const isCopied = random.chance(0.4);
  const idOf = (index: number) => `d${isCopied && index === 1 ? 0 : index}`;
  const devices = Array.from({ length: options.devices }, (_, index) => new Device(idOf(index), world));
  for (const device of devices) device.skew = skewOf(random);
  // Their clocks are one too.
  const [first, second] = devices;
  if (isCopied && first !== undefined && second !== undefined) second.skew = first.skew;
  const host = new Host(random);
  // Two begin a space at once: its name is to be the same for the same seed.
  const uuid = crypto.randomUUID;
  crypto.randomUUID = () => `0-0-0-0-${random.below(2 ** 32)}`;
  try {
    for (let op = 0; op < ops; op += 1) await happen(world, random.one(devices), host, random);
    const unsettled = await settle(world, devices, host);
    // Whoever comes last gets everything, too.
    const last = new Device('last', world);
    await last.begin();
    await last.finish();
    const all = [...unsettled, ...(await complaints(world, [...devices, last]))];
    const rounds = devices.reduce((sum, device) => sum + device.rounds, 0);
    return { seed, make, ops, rounds, rows: world.oracle.count, faults: faults.counts, complaints: all };
  } finally {
    crypto.randomUUID = uuid;
  }
}
