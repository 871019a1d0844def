// @vitest-environment happy-dom
import '../support/extension.ts';
import { describe, expect, it } from 'vitest';
import { lineOf } from '../../../../popup/saved/line-of.ts';
import { SyncProblem, type SyncStatus } from '../../../../src/model/sync-status.ts';

const WELL: SyncStatus = {
  remote: 'account',
  running: null,
  at: 1000,
  problem: null,
  restoredAt: null,
  damaged: [],
  newer: [],
  onlyHere: [],
  there: [],
  size: 0,
  refused: null,
};

function said(status: Partial<SyncStatus>, unsent = false, devices = 0) {
  const line = lineOf({ status: { ...WELL, ...status }, unsent, devices });
  return { words: line?.words('8 sec ago'), waits: line?.waits };
}

describe('the line on where what is saved has come to', () => {
  it.each([
    [{}, false, 0, 'Saved here and in your browser account, 8 sec ago'],
    [{}, false, 1, 'Saved here and on another device, 8 sec ago'],
    [{}, false, 2, 'Saved here and on 2 devices, 8 sec ago'],
    [{ remote: 'wordpress' }, false, 0, 'Saved here and on your blog, 8 sec ago'],
    [{ remote: 'couchdb' }, false, 0, 'Saved here and on your server, 8 sec ago'],
    [{ remote: 'off' }, true, 0, 'Saved on this device only'],
    [{ at: null }, false, 0, 'Saved here'],
    [{}, true, 0, 'Saved here, syncing in a moment'],
    [{ running: { done: 0, total: 0 } }, false, 0, 'Saved here, syncing in a moment'],
    [{ problem: { code: 'offline', detail: '', retryAt: null } }, true, 0, 'Saved here, waiting for the network'],
  ] as const)('%j, unsent %s, on %i devices: %s', (status, unsent, devices, words) => {
    expect(said(status, unsent, devices)).toEqual({ words, waits: false });
  });

  it.each<[Partial<SyncStatus>, RegExp]>([
    [{ newer: ['a'] }, /Update the extension/],
    [{ onlyHere: ['a', 'b'] }, /Browser account full, sessions on this device only: 2/],
    [{ remote: 'webdav', problem: { code: 'full', detail: '', retryAt: null } }, /no room left on the server/],
    [{ problem: { code: 'foreign', detail: '', retryAt: null } }, /Choose how/],
    [{ problem: { code: 'signed_out', detail: '', retryAt: null } }, /Sign in again/],
  ])('%j waits for the host', (status, words) => {
    expect(said(status)).toEqual({ words: expect.stringMatching(words), waits: true });
  });

  it.each(SyncProblem.def.values)('never says that what was not sent is elsewhere: %s', (code) => {
    const { words } = said({ problem: { code, detail: '', retryAt: null } }, true, 2);
    expect(words).toMatch(/^Saved here/);
    expect(words).not.toMatch(/ and (on|in) /);
  });

  it('is none where syncing has not begun', () => {
    expect(lineOf({ status: null, unsent: true, devices: 0 })).toBeNull();
  });
});
