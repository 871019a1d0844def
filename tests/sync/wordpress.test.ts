import '../wordpress/support/extension.ts';
import { afterAll, beforeAll, describe } from 'vitest';
import { type RunningWordPress, startWordPress } from '../../scripts/wordpress/start-wordpress.ts';
import { serverContract } from './support/remote-contract.ts';
import { wordpressPlace } from './support/wordpress-place.ts';

describe.each(['7.1', '6.1'] as const)('on WordPress %s', (version) => {
  let blog: RunningWordPress;
  beforeAll(async () => {
    blog = await startWordPress({ version });
  });
  afterAll(() => blog.close());

  describe.each(['administrator', 'contributor'] as const)('as %s', (role) => {
    // More than WordPress lists at once.
    serverContract(() => wordpressPlace(blog, role), { blob: 300_000, blobs: 120 });
  });
});
