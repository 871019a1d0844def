import { Window } from 'happy-dom';
import { vi } from 'vitest';

/*
 * What reads HTML in a page. The rest stays Node's own: happy-dom's `fetch` keeps to the rules for pages, and those of an
 * extension that may ask these hosts are others.
 */
const window = new Window();
for (const name of ['DOMParser', 'Node', 'Element', 'HTMLAnchorElement'] as const) vi.stubGlobal(name, window[name]);
