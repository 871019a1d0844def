import { vi } from 'vitest';
import { getMessage } from '../../unit/popup/support/get-message.ts';
import { kept } from './connected.ts';

/*
 * What the browser gives the background that sends drafts. Import it before anything that imports
 * `webextension-polyfill`.
 */

vi.stubGlobal('browser', {
  runtime: { id: 'test' },
  i18n: { getMessage, getUILanguage: () => 'en-GB' },
  permissions: { contains: async () => true },
  storage: { local: { get: async (key: string) => ({ [key]: kept.get(key) }) } },
});
// The polyfill asks this one whether it is in an extension at all.
vi.stubGlobal('chrome', { runtime: { id: 'test' } });
