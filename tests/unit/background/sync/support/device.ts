import './extension.ts';
import { onTestFinished } from 'vitest';
import browser from 'webextension-polyfill';
import type { Host } from '../../../../../src/background/sync/host.ts';
import { dropPlan } from '../../../../../src/background/sync/plan.ts';
import { fulfil, type Wish } from '../../../../../src/background/sync/wishes.ts';
import type { SyncStatus } from '../../../../../src/model/sync-status.ts';
import type { Database } from '../../../../../src/store/database.ts';
import { syncStatus } from '../../../../../src/store/sync-status.ts';
import { freshDatabase } from '../../../store/made-up-session.ts';
import { fakeArea } from '../../../sync/support/fake-area.ts';

/** An area of the browser's storage. */
function area(kept: Map<string, unknown>) {
  return {
    get: async (key: string | null) => Object.fromEntries([...kept].filter(([one]) => key === null || one === key)),
    set: async (items: object) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
    },
    remove: async (key: string) => {
      kept.delete(key);
    },
  };
}

/** A browser with the extension in it. */
export class Device {
  readonly local = new Map<string, unknown>();
  readonly session = new Map<string, unknown>();
  readonly alarms = new Map<string, number>();
  readonly account;
  refreshed = 0;
  /** Which pages the browser lets it read. */
  permitted = true;
  database: Database = freshDatabase();

  /** @param items of the account; those of another device: both are signed in to it */
  constructor(items?: Map<string, unknown>) {
    this.account = fakeArea(items);
    onTestFinished(() => this.#use(dropPlan));
  }

  /** How often the account was written to. */
  get writes(): number {
    return this.account.writes.set + this.account.writes.remove;
  }

  get #host(): Host {
    return {
      database: this.database,
      alarm: 'sync',
      refresh: async () => {
        this.refreshed += 1;
      },
    };
  }

  /** Lets the code run on this device; only one at a time. */
  async #use(work: (host: Host) => Promise<void>): Promise<void> {
    const storage = { local: area(this.local), session: area(this.session), sync: this.account };
    const alarms = {
      create: (name: string, { when = Number.NaN }) => this.alarms.set(name, when),
      clear: async (name: string) => this.alarms.delete(name),
    };
    Object.assign(browser, { storage, alarms, permissions: { contains: async () => this.permitted } });
    await work(this.#host);
  }

  /** Fulfils a wish as the background would. */
  async sync(wish: Wish): Promise<void> {
    await this.#use((host) => fulfil(wish, host));
  }

  /** Hears that another device has written to the account. */
  hear(): Promise<void> {
    return this.sync({ came: [...this.account.items.keys()] });
  }

  async status(): Promise<SyncStatus> {
    const status = await syncStatus(this.database);
    if (status === null) throw new Error('it has never synced');
    return status;
  }

  /** Milliseconds until it is woken. */
  get wait(): number {
    return (this.alarms.get('sync') ?? Number.NaN) - Date.now();
  }
}
