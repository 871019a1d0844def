import './extension.ts';
import type { RequestListener } from 'node:http';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { BlogProblemCode } from '../../../src/model/blog-problem.ts';
import { restAddress } from '../../../src/model/rest-address.ts';
import { retryAfter } from '../../../src/model/retry-after.ts';
import { callBlog } from '../../../src/publishing/wordpress/call-blog.ts';
import { blogServer, json, page } from './blog-server.ts';

const PASSWORD = 'abcd EFGH 1234 ijkl MNOP 5678';

async function blog(answer: RequestListener) {
  const server = await blogServer(answer);
  return { ...server, access: { root: `${server.origin}/wp-json/`, user: 'zoë', password: PASSWORD } };
}

const refusal = (code: string, message = 'Sorry.', data: unknown = {}) => ({ code, message, data });

describe('an address in the API', () => {
  it.each([
    ['https://blog.example/wp-json/', 'wp/v2/posts', {}, 'https://blog.example/wp-json/wp/v2/posts'],
    [
      'https://blog.example/a/wp-json/',
      'wp/v2/posts/7',
      { context: 'edit' },
      'https://blog.example/a/wp-json/wp/v2/posts/7?context=edit',
    ],
    [
      'https://blog.example/?rest_route=/',
      'wp/v2/tags',
      { search: 'a&b=c' },
      'https://blog.example/?rest_route=%2Fwp%2Fv2%2Ftags&search=a%26b%3Dc',
    ],
    [
      'https://blog.example/index.php?lang=de&rest_route=/',
      'wp/v2/tags',
      {},
      'https://blog.example/index.php?lang=de&rest_route=%2Fwp%2Fv2%2Ftags',
    ],
  ])('below %s', (root, route, query, address) => {
    expect(restAddress(root, route, query)).toBe(address);
  });
});

describe('the time to come again', () => {
  const now = Date.UTC(2026, 2, 14, 12, 0, 0);
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Sat, 14 Mar 2026 12:00:30 GMT', 30_000],
    ['Sat, 14 Mar 2026 11:00:00 GMT', 0],
    ['soon', null],
    ['', null],
    [null, null],
  ])('in %j', (header, expected) => {
    expect(retryAfter(header, now)).toBe(expected);
  });
});

describe('a call to a blog', () => {
  it('says who calls, in UTF-8 and with the blanks of the password', async () => {
    const { access, received } = await blog(json(200, { id: 7 }));
    const result = await callBlog(access, { method: 'GET', route: 'wp/v2/posts/7', query: { context: 'edit' } });
    expect(result).toEqual({ ok: true, value: { id: 7 } });
    const [, encoded = ''] = received[0]?.headers.authorization?.split(' ') ?? [];
    expect(Buffer.from(encoded, 'base64').toString('utf8')).toBe(`zoë:${PASSWORD}`);
    expect(received[0]?.url).toBe('/wp-json/wp/v2/posts/7?context=edit');
  });

  it('sends whole characters only, however deep they lie', async () => {
    const { access, received } = await blog(json(201, {}));
    const body = { title: 'cut \ud83d', meta: [{ note: '\udc4d cut' }], emoji: '👍' };
    await callBlog(access, { method: 'POST', route: 'wp/v2/posts', body });
    expect(JSON.parse(received[0]?.body.toString('utf8') ?? '')).toEqual({
      title: 'cut �',
      meta: [{ note: '� cut' }],
      emoji: '👍',
    });
    expect(received[0]?.headers['content-type']).toBe('application/json');
  });

  it('sends a file as it is, under a name that WordPress reads', async () => {
    const { access, received } = await blog(json(201, { id: 3 }));
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const file = { bytes, type: 'image/png', name: 'quote “Zoë”.png' };
    expect((await callBlog(access, { method: 'POST', route: 'wp/v2/media', file })).ok).toBe(true);
    expect(new Uint8Array(received[0]?.body ?? [])).toEqual(bytes);
    expect(received[0]?.headers['content-type']).toBe('image/png');
    expect(received[0]?.headers['content-disposition']).toBe('attachment; filename="quote-Zo-.png"');
  });

  const LOGIN = '<form action="/wp-login.php"><input id="pass" type="password" name="pwd"></form>';
  it.each<[string, BlogProblemCode, RequestListener]>([
    ['a withdrawn password', 'signed_out', json(401, refusal('incorrect_password'))],
    ['a stripped header', 'signed_out', json(401, refusal('rest_not_logged_in'))],
    ['a wall in front of the whole server', 'blocked', page(401, 'Restricted', { 'www-authenticate': 'Basic' })],
    ['a role that may not', 'not_allowed', json(403, refusal('rest_cannot_create'))],
    ['a firewall', 'blocked', page(403, '<h1>Your access to this site has been limited</h1>')],
    ['a firewall that is shy', 'blocked', page(406, 'Not Acceptable')],
    ['no such post', 'not_found', json(404, refusal('rest_post_invalid_id'))],
    ['no API any more', 'not_wordpress', page(404, '<h1>Page not found</h1>')],
    ['too many calls', 'busy', page(429, '', { 'retry-after': '7' })],
    ['an update of the blog', 'busy', page(503, 'Briefly unavailable', { 'retry-after': '600' })],
    ['a server that is down', 'server_error', page(503, '')],
    ['an error of a plugin', 'server_error', json(500, refusal('internal_server_error'))],
    ['a gateway', 'server_error', page(502, 'Bad Gateway')],
    ['a body too large for the server', 'too_large', page(413, '')],
    ['a file too large for the blog', 'too_large', json(400, refusal('rest_upload_file_too_big'))],
    ['a kind of file that is not taken', 'refused', json(500, refusal('rest_upload_sideload_error'))],
    ['a tag that is there', 'refused', json(400, refusal('term_exists', 'Exists.', { status: 400, term_id: 12 }))],
    ['a login form instead of the answer', 'blocked', page(200, LOGIN)],
    ['a page instead of the answer', 'not_wordpress', page(200, '<h1>Coming soon</h1>')],
  ])('tells of %s: %s', async (_, code, answer) => {
    const { access } = await blog(answer);
    const result = await callBlog(access, { method: 'GET', route: 'wp/v2/posts' });
    expect(result).toMatchObject({ ok: false, problem: { code } });
    expect(JSON.stringify(result)).not.toMatch(/abcd|EFGH/);
  });

  it('hands on what WordPress said beside its code', async () => {
    const { access } = await blog(json(400, refusal('term_exists', 'Exists.', { status: 400, term_id: 12 })));
    const result = await callBlog(access, { method: 'POST', route: 'wp/v2/tags', body: { name: 'a' } });
    const data = { status: 400, term_id: 12 };
    expect(result).toMatchObject({ problem: { reason: 'term_exists', data, detail: '400 term_exists: Exists.' } });
  });

  it('says when to come again', async () => {
    const { access } = await blog(page(429, '', { 'retry-after': '7' }));
    const result = await callBlog(access, { method: 'GET', route: '' });
    expect(result).toMatchObject({ problem: { code: 'busy', retryAfter: 7000 } });
  });

  it('writes nothing where it is sent on, and says that the blog has moved', async () => {
    const moved = await blogServer(json(201, { id: 1 }));
    const { access, received } = await blog((request, response) => {
      response.writeHead(301, { location: `${moved.origin}${request.url}` }).end();
    });
    const result = await callBlog(access, { method: 'POST', route: 'wp/v2/posts', body: {} });
    expect(result).toMatchObject({ ok: false, problem: { code: 'moved' } });
    expect(received.map(({ method }) => method)).toEqual(['POST', 'GET']);
    expect(moved.received.map(({ method, headers }) => [method, headers.authorization])).toEqual([['GET', undefined]]);
  });

  it('takes no answer from another origin, be it one for everybody', async () => {
    const moved = await blogServer(json(200, []));
    const { access } = await blog((request, response) => {
      response.writeHead(302, { location: `${moved.origin}${request.url}` }).end();
    });
    const result = await callBlog(access, { method: 'GET', route: 'wp/v2/posts' });
    expect(result).toMatchObject({ ok: false, problem: { code: 'moved' } });
  });

  it('tells of a login wall that it was sent to', async () => {
    const { access } = await blog((request, response) => {
      if (request.url?.startsWith('/wp-json/')) response.writeHead(302, { location: '/wp-login.php' }).end();
      else page(200, LOGIN)(request, response);
    });
    for (const method of ['GET', 'POST'] as const) {
      const result = await callBlog(access, { method, route: 'wp/v2/posts' });
      expect(result).toMatchObject({ ok: false, problem: { code: 'blocked' } });
    }
  });

  it('tells of a server that is not there, and of one that we may not read', async () => {
    const access = { root: 'http://127.0.0.1:9/wp-json/', user: 'amy', password: PASSWORD };
    expect(await callBlog(access, { method: 'GET', route: '' })).toMatchObject({ problem: { code: 'unreachable' } });
    const contains = vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false);
    onTestFinished(() => contains.mockRestore());
    expect(await callBlog(access, { method: 'GET', route: '' })).toMatchObject({ problem: { code: 'not_permitted' } });
  });

  it('does not wait for ever, be it for the rest of an answer', async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    const spy = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout(150));
    onTestFinished(() => spy.mockRestore());
    const silent = await blog(() => {});
    const slow = await blog((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"id":');
    });
    for (const { access } of [silent, slow]) {
      expect(await callBlog(access, { method: 'GET', route: '' })).toMatchObject({ problem: { code: 'timeout' } });
    }
    const file = { bytes: new Uint8Array(1), type: 'image/png', name: 'a.png' };
    await callBlog(silent.access, { method: 'POST', route: 'wp/v2/media', file });
    expect(spy.mock.calls).toEqual([[20_000], [20_000], [60_000]]);
  });

  it('never throws, whatever the root is', async () => {
    const access = { root: 'no address', user: 'amy', password: PASSWORD };
    expect(await callBlog(access, { method: 'GET', route: '' })).toMatchObject({ problem: { code: 'not_wordpress' } });
  });
});
