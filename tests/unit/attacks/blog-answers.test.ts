import '../publishing/extension.ts';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fetchPicture } from '../../../src/publishing/outbox/fetch-picture.ts';
import { callBlog } from '../../../src/publishing/wordpress/call-blog.ts';
import { findBlog } from '../../../src/publishing/wordpress/find-blog.ts';
import { blogServer, json } from '../publishing/blog-server.ts';

const password = 'abcd efgh ijkl mnop qrst uvwx';

describe('a hostile blog', () => {
  it('cannot fill the memory by an answer that unpacks without end', async () => {
    const bomb = gzipSync(Buffer.alloc(120_000_000, ' '));
    expect(bomb.length).toBeLessThan(200_000);
    const { origin } = await blogServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(bomb);
    });
    const access = { root: `${origin}/wp-json/`, user: 'amy', password };
    const answer = await callBlog(access, { method: 'GET', route: 'wp/v2/posts' });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'not_wordpress' } });
    expect(JSON.stringify(answer)).not.toContain(password.slice(0, 4));
    const picture = await fetchPicture(`${origin}/picture.png`);
    expect(picture).toMatchObject({ ok: false, detail: expect.stringContaining('more than') });
  });

  it('cannot hold us still by a page made for our expressions', async () => {
    const { origin } = await blogServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', link: `${'<a'.repeat(3_000)}` });
      response.end('<input<link rel="https://api.w.org/" <meta generator" '.repeat(10_000));
    });
    const began = performance.now();
    const found = await findBlog({ pages: [origin], patterns: [] });
    expect(found.ok).toBe(false);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'chrome://settings',
    'file:///etc/passwd',
  ])('cannot have us open or link to %s', async (address) => {
    const { origin } = await blogServer(
      json(200, {
        ...{ name: '<img src=x onerror=alert(1)>', home: address, url: address, namespaces: ['wp/v2'] },
        authentication: { 'application-passwords': { endpoints: { authorization: address } } },
      }),
    );
    const found = await findBlog({ pages: [`${origin}/`], patterns: [] });
    expect(found).toMatchObject({ ok: false, why: { code: 'plain_http' } });
    const fine = await blogServer(
      json(200, {
        ...{ name: 'Fine', home: address, url: address, namespaces: ['wp/v2'] },
        authentication: { 'application-passwords': { endpoints: { authorization: `${origin}/approve` } } },
      }),
    );
    const home = await findBlog({ pages: [`${fine.origin}/`], patterns: [] });
    expect(home).toMatchObject({ ok: true, blog: { home: `${fine.origin}/` } });
  });
});
