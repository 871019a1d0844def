import '../wordpress/support/extension.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drop, type Fault, loseAnswer } from '../../scripts/servers/fault.ts';
import { type FaultProxy, startFaultProxy } from '../../scripts/servers/fault-proxy.ts';
import { type RunningWordPress, startWordPress } from '../../scripts/wordpress/start-wordpress.ts';
import type { Role } from '../../scripts/wordpress/users.ts';
import { evening } from './support/two-devices.ts';
import { clear, remoteOn } from './support/wordpress-place.ts';

describe.each(['7.1', '6.1'] as const)('on WordPress %s', (version) => {
  let blog: RunningWordPress;
  let proxy: FaultProxy;
  beforeAll(async () => {
    blog = await startWordPress({ version });
    proxy = await startFaultProxy(blog.url);
  });
  afterAll(async () => {
    await proxy.close();
    await blog.close();
  });

  /** Answers with the number of requests that it took. */
  async function through(role: Role, fault: Fault | null, at: number): Promise<number> {
    await clear(blog);
    const { user, password } = blog.users[role];
    const root = `${proxy.url}/wp-json/`;
    const from = proxy.requests.length;
    proxy.rule = ({ number }) => (fault !== null && number === from + at ? fault : undefined);
    await evening(
      () => remoteOn({ root, user, password }),
      () => {
        proxy.rule = null;
      },
    );
    return proxy.requests.length - from;
  }

  it.each(['administrator', 'contributor'] as const)('two devices of %s come to the same', async (role) => {
    expect(await through(role, null, 0)).toBeLessThan(100);
  });

  // A blog takes its time: every other request here, and those between on the other version.
  it('two devices come to the same, whichever request goes wrong', async () => {
    const requests = await through('contributor', null, 0);
    for (let at = version === '7.1' ? 1 : 2; at <= requests; at += 2) {
      await through('contributor', at % 4 < 2 ? drop : loseAnswer, at);
    }
  }, 600_000);
});
