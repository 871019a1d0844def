import { send } from '../../src/messages/send.ts';
import type { Choice } from '../../src/model/outbox-job.ts';
import type { Result } from '../../src/model/result.ts';
import { cancelJob, choose, goOn } from '../../src/store/outbox.ts';
import type { Writes } from '../../src/store/writes.ts';

/** Writes to the outbox, shows where that fails, and wakes the background. */
async function act(writes: Writes, key: string, work: () => Promise<Result<null>>): Promise<boolean> {
  const result = await work();
  writes.note(`outbox ${key}`, result, () => act(writes, key, work));
  if (result.ok) await send('outbox', null);
  return result.ok;
}

/** Has a job go on at once. */
export function goOnNow(writes: Writes, id: string): Promise<boolean> {
  return act(writes, id, () => goOn(writes.database, id));
}

/** Answers a job that asks what is to stay on the blog. */
export function answer(writes: Writes, id: string, choice: Choice): Promise<boolean> {
  return act(writes, id, () => choose(writes.database, id, choice));
}

/** Takes a job back. What the blog has already got, it keeps. */
export function cancel(writes: Writes, id: string): Promise<boolean> {
  return act(writes, id, () => cancelJob(writes.database, id));
}
