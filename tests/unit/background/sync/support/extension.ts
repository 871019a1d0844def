import { vi } from 'vitest';

/*
 * What the browser gives the background. Import it before anything that imports `webextension-polyfill`, which hands on what
 * it finds here; `device.ts` puts in what each device has of its own.
 */
vi.stubGlobal('browser', {
  runtime: {
    id: 'test',
    getPlatformInfo: async () => ({ os: 'linux' }),
    getBrowserInfo: async () => ({ name: 'Firefox' }),
  },
});
vi.stubGlobal('chrome', { runtime: { id: 'test' } });

let last: Promise<unknown> = Promise.resolve();
// Node 20 has no locks. There is but one here.
vi.stubGlobal('navigator', {
  locks: {
    request(_: string, work: () => Promise<unknown>) {
      last = last.then(work, work);
      return last;
    },
  },
});
