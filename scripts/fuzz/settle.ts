import type { Device, World } from './device.ts';
import type { Host } from './host.ts';

/** Rounds of all devices in which everything has to have come to everybody, once nothing goes wrong any more. */
const UNTIL_QUIET = 30;

/** A round of each device. Answers whether nothing was to be done. */
async function goAround(devices: readonly Device[]): Promise<boolean> {
  let isQuiet = true;
  for (const device of devices) {
    await device.begin();
    await device.finish();
    const { came } = device;
    isQuiet &&= came !== null && came.space === 'ours' && came.changed + came.sent + came.skipped.length === 0;
  }
  return isQuiet;
}

/** Nothing goes wrong any more, and everybody hears of everything. Answers with complaints. */
export async function settle(world: World, devices: readonly Device[], host: Host): Promise<string[]> {
  const { faults, remote } = world;
  faults.end();
  for (const device of devices) await device.finish();
  if (remote.isTight) {
    // What has left for want of room comes back once it is written to.
    remote.room = Infinity;
    await goAround(devices);
    for (const device of devices) host.touchAll(device);
  }
  let rounds = 0;
  while (rounds < UNTIL_QUIET && !(await goAround(devices))) rounds += 1;
  if (rounds === UNTIL_QUIET) return ['the devices do not become quiet'];
  // What was deleted for ever leaves the remote in the round after that in which it was heard of.
  await goAround(devices);
  const { puts } = remote;
  await goAround(devices);
  return remote.puts === puts ? [] : ['a quiet round has put something'];
}
