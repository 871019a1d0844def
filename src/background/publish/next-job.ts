import type { OutboxJob } from '../../model/outbox-job.ts';

/** Goes on by itself. */
export function isOpen({ state }: OutboxJob): boolean {
  return state === 'waiting' || state === 'running';
}

/**
 * Milliseconds since 1970 when a job can go on. One that is running can at once: whoever asks holds the lock, so what
 * ran it has ended. One that lacked the network can as soon as there is one.
 */
export function dueAt({ state, problem, nextAt }: OutboxJob, online: boolean): number {
  return state === 'running' || (problem?.code === 'offline' && online) ? 0 : nextAt;
}
