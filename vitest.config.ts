import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000 } },
      { test: { name: 'fuzz', include: ['tests/fuzz/**/*.test.ts'], testTimeout: 600_000 } },
      { test: { name: 'sites', include: ['tests/sites/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 120_000 } },
      {
        test: {
          name: 'wordpress',
          include: ['tests/wordpress/**/*.test.ts'],
          globalSetup: ['tests/wordpress/support/installed.ts', 'tests/e2e/support/build.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Each file has a WordPress or two of its own, and waits for it, or for a browser, for much of its time.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'sync',
          include: ['tests/sync/**/*.test.ts'],
          globalSetup: [
            'tests/wordpress/support/installed.ts',
            'tests/sync/support/installed.ts',
            'tests/e2e/support/build.ts',
          ],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/build.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One browser at a time: two would fight for focus and for the cores.
          fileParallelism: false,
        },
      },
    ],
  },
});
