import { expect, it } from 'vitest';
import { nextRun, type Outlook } from '../../../../src/background/sync/next-run.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const NOW = 10_000_000;

const QUIET: Outlook = {
  remote: 'webdav',
  pushes: [],
  waiting: null,
  failures: 0,
  roundAt: NOW,
  owedSince: null,
  problem: null,
  lively: false,
};

const next = (outlook: Partial<Outlook>) => {
  const { at, what } = nextRun({ ...QUIET, ...outlook }, NOW);
  return [what, (at - NOW) / SECOND];
};

it('looks at a server every half hour, and every five minutes while something goes on', () => {
  expect(next({})).toEqual(['round', 1800]);
  expect(next({ lively: true })).toEqual(['round', 300]);
  // It tells by itself.
  expect(next({ remote: 'account', lively: true })).toEqual(['round', 1800]);
  expect(next({ roundAt: 0 })[1]).toBeLessThan(0);
  // By a clock that has been put back since.
  expect(next({ roundAt: NOW + 1000 * MINUTE })).toEqual(['round', 1800]);
});

it('sends what was edited in the remote’s time, and brings in along the way where that is due anyway', () => {
  const waiting = { first: NOW, last: NOW };
  expect(next({ waiting })).toEqual(['push', 2]);
  expect(next({ waiting, remote: 'account' })).toEqual(['push', 20]);
  expect(next({ waiting, remote: 'account', pushes: [NOW - 5 * SECOND] })).toEqual(['push', 25]);
  expect(next({ waiting, remote: 'account', roundAt: NOW - 29 * MINUTE - 55 * SECOND })).toEqual(['round', 5]);
});

it('tells others after a minute what has come in, but not more often than the remote is to be written to', () => {
  expect(next({ owedSince: NOW - 20 * SECOND })).toEqual(['push', 40]);
  expect(next({ owedSince: NOW - 55 * SECOND, remote: 'account', pushes: [NOW - SECOND] })).toEqual(['push', 29]);
  expect(next({ owedSince: NOW, waiting: { first: NOW, last: NOW } })).toEqual(['push', 2]);
});

it('sends nothing after a problem before a round has gone well', () => {
  const waiting = { first: NOW, last: NOW };
  expect(next({ waiting, owedSince: NOW, problem: { retryAt: NOW + 15 * SECOND } })).toEqual(['round', 15]);
  expect(next({ waiting, problem: { retryAt: null } })).toEqual(['round', 1800]);
  expect(next({ problem: { retryAt: NOW + 60 * MINUTE } })).toEqual(['round', 1800]);
});
