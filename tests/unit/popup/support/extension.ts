import { configure } from '@testing-library/preact';
import { vi } from 'vitest';
import { getMessage } from './get-message.ts';
import { fakeLocks } from './locks.ts';

/*
 * What the browser gives an extension's page and happy-dom does not. Import it before anything that imports
 * `webextension-polyfill`, which hands on what it finds here.
 */

// The whole suite shares the machine's cores.
configure({ asyncUtilTimeout: 8000 });

vi.stubGlobal('browser', {
  i18n: { getMessage, getUILanguage: () => 'en-GB' },
  permissions: {
    getAll: async () => ({ origins: [] }),
    onAdded: { addListener() {}, removeListener() {} },
    onRemoved: { addListener() {}, removeListener() {} },
  },
  runtime: { id: 'test', getURL: (path: string) => `chrome-extension://test/${path}` },
  storage: { session: { get: async () => ({}), onChanged: { addListener() {}, removeListener() {} } } },
  tabs: {
    query: async () => [],
    onActivated: { addListener() {}, removeListener() {} },
    onUpdated: { addListener() {}, removeListener() {} },
  },
  windows: { getCurrent: async () => ({ id: 1 }) },
});
// The polyfill asks this one whether it is in an extension at all.
vi.stubGlobal('chrome', { runtime: { id: 'test' } });
vi.stubGlobal('requestIdleCallback', (callback: () => void) => setTimeout(callback, 0));
vi.stubGlobal('cancelIdleCallback', clearTimeout);

// It has no popovers; whether they stand where they should is for a real browser to show.
for (const name of ['showPopover', 'hidePopover'] as const) HTMLElement.prototype[name] ??= () => {};

Object.defineProperty(navigator, 'locks', { value: fakeLocks(), configurable: true });

interface HappyWindow {
  readonly happyDOM: { setViewport(size: { width: number; height: number }): void };
}

// A popup's size. Beside the picks would else stand the preview, which only a real browser can show.
(window as unknown as HappyWindow).happyDOM.setViewport({ width: 480, height: 600 });
