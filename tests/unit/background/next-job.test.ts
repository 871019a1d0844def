import { expect, it } from 'vitest';
import { dueAt, isOpen } from '../../../src/background/publish/next-job.ts';
import type { OutboxJob } from '../../../src/model/outbox-job.ts';

function job(state: OutboxJob['state'], code?: string): OutboxJob {
  return { state, nextAt: 500, problem: code === undefined ? null : { code, detail: '' } } as OutboxJob;
}

it('goes on by itself where nobody is asked anything', () => {
  const states = ['waiting', 'running', 'asking', 'stopped', 'done'] as const;
  expect(states.filter((state) => isOpen(job(state)))).toEqual(['waiting', 'running']);
});

it('is due at its time, at once where its background has ended, and as soon as there is a network', () => {
  expect(dueAt(job('waiting'), true)).toBe(500);
  expect(dueAt(job('running'), true)).toBe(0);
  expect(dueAt(job('waiting', 'offline'), true)).toBe(0);
  expect(dueAt(job('waiting', 'offline'), false)).toBe(500);
  expect(dueAt(job('waiting', 'timeout'), true)).toBe(500);
});
