import { vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { DeviceSetting } from '../../../../src/model/setting.ts';
import type { SyncStatus } from '../../../../src/model/sync-status.ts';
import type { Database } from '../../../../src/store/database.ts';
import { keepSyncStatus } from '../../../../src/store/sync-status.ts';
import { fakeLocal } from '../support/storage.ts';

const KEY = `${'A'.repeat(43)}=`;

export const CLOUD = {
  kind: 'webdav',
  address: 'https://cloud.example/dav/Chat%20Highlights/',
  user: 'ada',
  password: 'secret',
  key: KEY,
} as const;

const WELL: SyncStatus = {
  remote: 'account',
  running: null,
  at: Date.now() - 8000,
  problem: null,
  restoredAt: null,
  damaged: [],
  newer: [],
  onlyHere: [],
  there: [],
  size: 0,
  refused: null,
};

export function putStatus(database: Database, fields: Partial<SyncStatus>): Promise<void> {
  return keepSyncStatus(database, { ...WELL, ...fields });
}

/** A browser that lets us reach what it is asked for, with a background that hears what is sent. */
export function fakeBrowser(config?: object): { held: Record<string, unknown>; sent: unknown[]; asked: string[] } {
  const held = fakeLocal();
  if (config !== undefined) held.sync = config;
  const sent: unknown[] = [];
  const asked: string[] = [];
  Reflect.set(browser.runtime, 'sendMessage', async ({ call, data }: { call: string; data: unknown }) => {
    if (call === 'sync') sent.push(data);
    return { ok: true, value: null };
  });
  Reflect.set(browser.runtime, 'getPlatformInfo', async () => ({ os: 'linux' }));
  Reflect.set(browser.runtime, 'getManifest', () => ({ content_scripts: [] }));
  Object.assign(browser.permissions, {
    request: vi.fn(async ({ origins }: { origins: string[] }) => {
      asked.push(...origins);
      return true;
    }),
    contains: async () => true,
    remove: async () => true,
  });
  return { held, sent, asked };
}

export function madeUpDevice(id: string, fields: Partial<DeviceSetting> = {}): DeviceSetting {
  return {
    id: `device ${id}`,
    kind: 'device',
    name: '',
    browser: 'Firefox on Android',
    seenAt: Date.now() - 7_200_000,
    has: {},
    deleted: false,
    _s: { base: [1, id], edits: {} },
    ...fields,
  };
}

export const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
