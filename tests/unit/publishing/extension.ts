import { vi } from 'vitest';

/* What the browser gives an extension. Import it before anything that imports `webextension-polyfill`. */

vi.stubGlobal('browser', { runtime: { id: 'test' }, permissions: { contains: async () => true } });
// The polyfill asks this one whether it is in an extension at all.
vi.stubGlobal('chrome', { runtime: { id: 'test' } });
