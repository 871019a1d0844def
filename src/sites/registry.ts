import { bluesky } from './bluesky.ts';
import { elk } from './elk.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { phanpy } from './phanpy.ts';
import type { Site } from './site.ts';
import { threads } from './threads.ts';
import { x } from './x.ts';

/** Every network there is an adapter for, in the order in which people meet them. */
export const sites: readonly Site[] = [x, bluesky, mastodon, threads, linkedin, phanpy, elk];
