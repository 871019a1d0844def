import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCertificate } from '../../scripts/browser/certificate.ts';
import { launch } from '../../scripts/browser/launch.ts';
import type { LaunchedBrowser } from '../../scripts/browser/launched.ts';
import { BROWSERS, storedCount, storedPicks } from './support/stage.ts';
import { buttonOf, buttons, firstButtons, stateOf } from './support/timeline.ts';
import { createSession } from './support/workbench.ts';

const FOLDER = 'tests/fixtures/sites';
/** Made-up pages of the networks that the demo chat has no look of. */
const PAGES = ['threads/feed', 'linkedin/feed', 'linkedin/version-2026', 'linkedin/post-2026'];

interface Expectation {
  readonly posts: readonly { readonly url: string; readonly tags: readonly string[]; readonly author: object }[];
}

const pages = PAGES.map((name) => {
  const html = readFileSync(`${FOLDER}/${name}.html`, 'utf8');
  const url = new URL(/^<!-- (\S+) -->/.exec(html)?.[1] ?? '');
  const { posts }: Expectation = JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'));
  return { name, html, url, posts };
});

describe.each(BROWSERS)('made-up pages as the real host, in %s', (name) => {
  let at: LaunchedBrowser;
  let server: Server;
  let workbench: Page;

  beforeAll(async () => {
    const hosts = [...new Set(pages.map(({ url }) => url.hostname))];
    const certificate = await makeCertificate(hosts);
    server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
      const page = pages.find(({ url }) => url.host === request.headers.host && url.pathname === request.url);
      const variant = pages.find(({ name: wanted }) => request.url === `/${wanted}`);
      response.setHeader('content-type', 'text/html; charset=utf-8').end((variant ?? page)?.html ?? '');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const extensionDir = resolve(name === 'firefox' ? 'dist/firefox' : 'dist/chrome');
    at = await launch({ browser: name, extensionDir, headless: true, sites: { port, hosts, certificate } });
    workbench = await createSession(at, 'InkChat');
  });
  afterAll(async () => {
    await at?.close();
    server?.close();
  });

  it.each(pages)(
    '$name: a button on each post of the chat, and a press picks it',
    async ({ name: file, url, posts }) => {
      // Two pages can have one address; the post's own page is found by its address alone.
      const isOwnPage = url.pathname.startsWith('/feed/update/');
      const page = await at.openSite(isOwnPage ? url.href : `${url.origin}/${file}`);
      const expected = posts.filter(({ tags }) => tags.includes('inkchat'));
      await firstButtons(page, expected.length);
      expect((await buttons(page)).map((button) => button.url)).toEqual(expected.map((post) => post.url));
      const address = page.url();
      const first = expected[0]?.url ?? '';
      await (await buttonOf(page, first)).click();
      await stateOf(page, first, 'saved');
      const [pick] = (await storedPicks(workbench)).filter(({ deleted }) => !deleted);
      expect(pick?.post).toMatchObject({ url: first, author: expected[0]?.author });
      expect(page.url()).toBe(address);
      await (await buttonOf(page, first)).click();
      await stateOf(page, first, 'idle');
      await storedCount(workbench, 0);
      await page.close();
    },
  );
});
