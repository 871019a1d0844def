import { readdirSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoData } from '../../../demo/demo-post.ts';
import { HOSTS, SITE_NAMES } from '../../../demo/hosts.ts';
import { type Demo, startDemo } from '../../../demo/server.ts';

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

/** Asks the demo for an address of the web, trusting its certificate and no other. */
async function get(url: string): Promise<{ response: IncomingMessage; body: string }> {
  const { hostname, pathname, search } = new URL(url);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const options = { host: '127.0.0.1', port: demo.port, path: pathname + search, headers: { host: hostname } };
    request({ ...options, servername: hostname, ca: demo.certificate.cert, agent: false }, resolve)
      .on('error', reject)
      .end();
  });
  let body = '';
  for await (const piece of response) body += String(piece);
  return { response, body };
}

describe('the demo’s server', () => {
  test.for(SITE_NAMES)('answers for %s with a page, its script and style, and the chat', async (site) => {
    const page = await get(demo.chatUrl(site));
    expect(page.response.statusCode).toBe(200);
    expect(page.response.headers['content-security-policy']).toContain("default-src 'self'");
    for (const [, address] of page.body.matchAll(/(?:src|href)="(\/[^"]+)"/gu)) {
      const part = await get(`https://${HOSTS[site].page}${address}`);
      expect(part.body.length).toBeGreaterThan(1000);
    }
    const { body } = await get(`https://${HOSTS[site].page}/demo-chat/data.json`);
    const data = JSON.parse(body) as DemoData;
    expect(data.items).toEqual(demo.timelines[site]);
  });

  test('has every picture that the chat shows', async () => {
    const shown = SITE_NAMES.flatMap((site) =>
      demo.timelines[site].flatMap(({ post }) => [post.author.avatar, ...post.media.map(({ url }) => url)]),
    );
    for (const url of new Set(shown)) {
      const { response, body } = await get(url);
      expect([url, response.statusCode, response.headers['content-type']]).toEqual([
        url,
        200,
        'image/svg+xml; charset=utf-8',
      ]);
      expect(body).toContain('<svg');
    }
    const used = new Set(shown.map((url) => url.replace(/^.*\//u, '')));
    const drawn = readdirSync(new URL('../../../demo/pictures/', import.meta.url));
    expect(drawn.filter((name) => !used.has(name))).toEqual(['goldstar.svg']);
  });

  test('draws emoji, and nothing that is none', async () => {
    const flag = await get('https://abs-0.twimg.com/emoji/v2/svg/1f1ec-1f1e7.svg');
    expect(flag.body).toContain('🇬🇧');
    const markup = await get('https://abs-0.twimg.com/emoji/v2/svg/3c-26.svg');
    expect(markup.body).toContain('&lt;&amp;');
    expect((await get('https://mastodon.social/emoji/110000.svg')).body).toContain('sans-serif"></text>');
    for (const path of ['/emoji/../x.svg', '/media/..%2f..%2fpackage.svg', '/media/%E0%A4%A.svg', '/favicon.ico']) {
      expect((await get(`https://x.com${path}`)).response.statusCode).toBe(404);
    }
  });

  test('answers for no other host', async () => {
    expect((await get('https://pbs.twimg.com/')).response.statusCode).toBe(404);
  });
});
