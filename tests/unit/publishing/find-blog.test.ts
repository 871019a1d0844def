import './extension.ts';
import type { IncomingMessage, RequestListener } from 'node:http';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { type Finding, findBlog } from '../../../src/publishing/wordpress/find-blog.ts';
import { readTypedBlog } from '../../../src/publishing/wordpress/typed-blog.ts';
import { type BlogServer, blogServer, json, page } from './blog-server.ts';

/** What the server at this address is to itself, as WordPress says it. */
function originOf(request: IncomingMessage): string {
  return `http://${request.headers.host}`;
}

interface Blog {
  /** Where it lies on its server: `/` or `/blog/`. */
  readonly at?: string;
  readonly isPlain?: boolean;
  readonly index?: Readonly<Record<string, unknown>>;
  /** Its pages name the API in the head of the answer, in that of the page, or nowhere. */
  readonly names?: 'header' | 'element' | 'nowhere';
}

/** A server that answers anybody as WordPress does. */
function wordPress({ at = '/', isPlain = false, index = {}, names = 'header' }: Blog = {}): RequestListener {
  return (request, response) => {
    const home = `${originOf(request)}${at}`;
    const root = isPlain ? `${home}index.php?rest_route=/` : `${home}wp-json/`;
    const url = new URL(request.url ?? '', home);
    const isRoot = isPlain ? url.searchParams.get('rest_route') === '/' : url.pathname === `${at}wp-json/`;
    if (!url.pathname.startsWith(at)) return page(404, '<h1>Nothing here</h1>')(request, response);
    if (isRoot) {
      const approval = { endpoints: { authorization: `${home}wp-admin/authorize-application.php` } };
      const said = { name: 'Tea &amp; talk', home: home.replace(/\/$/, ''), url: home.replace(/\/$/, '') };
      const all = {
        ...said,
        namespaces: ['oembed/1.0', 'wp/v2'],
        authentication: { 'application-passwords': approval },
      };
      return json(200, { ...all, ...index })(request, response);
    }
    const head =
      names === 'element' ? `<link rel="https://api.w.org/" href="${root.replaceAll('&', '&#038;')}" />` : '';
    const headers: Record<string, string> = names === 'header' ? { link: `<${root}>; rel="https://api.w.org/"` } : {};
    page(
      url.pathname === at ? 200 : 404,
      `<head>${head}</head><script src="/wp-includes/a.js">`,
      headers,
    )(request, response);
  };
}

async function find(address: string): Promise<Finding> {
  const typed = readTypedBlog(address);
  if (typed === null) throw new Error(`${address} is none`);
  return findBlog(typed);
}

async function foundAt(answer: RequestListener, path = ''): Promise<{ finding: Finding; server: BlogServer }> {
  const server = await blogServer(answer);
  return { finding: await find(`${server.origin}${path}`), server };
}

describe('a blog is found', () => {
  it.each<[string, Blog, string]>([
    ['by its own address', {}, ''],
    ['by the address of a post that is gone', {}, '/2026/03/a-post/'],
    ['by the page where people write', {}, '/wp-admin/post-new.php'],
    ['by its page’s head', { names: 'element' }, '/'],
    ['where its pages do not name the API', { names: 'nowhere' }, '/a-post/'],
    ['with plain permalinks', { isPlain: true }, '/?p=7'],
    ['with plain permalinks, by its page’s head', { isPlain: true, names: 'element' }, '/'],
    ['below another site', { at: '/blog/' }, '/blog/2026/'],
    ['below another site, with plain permalinks', { at: '/blog/', isPlain: true }, '/blog/wp-login.php'],
  ])('%s', async (_, blog, path) => {
    const { finding, server } = await foundAt(wordPress(blog), path);
    const home = `${server.origin}${blog.at ?? '/'}`;
    expect(finding).toEqual({
      ok: true,
      blog: {
        root: blog.isPlain ? `${home}index.php?rest_route=/` : `${home}wp-json/`,
        home: home.replace(/\/$/, ''),
        site: home.replace(/\/$/, ''),
        name: 'Tea & talk',
        approval: `${home}wp-admin/authorize-application.php`,
        unsafe: false,
      },
    });
    expect(server.received.every(({ headers }) => headers.cookie === undefined)).toBe(true);
  });

  it('with plain permalinks where nothing names the API', async () => {
    const { finding, server } = await foundAt(wordPress({ isPlain: true, names: 'nowhere' }));
    expect(finding).toMatchObject({ ok: true, blog: { root: `${server.origin}/?rest_route=/` } });
  });

  it('under the scheme by which it was reached, whatever it takes itself for', async () => {
    const { finding, server } = await foundAt((request, response) => {
      const site = `https://${request.headers.host}/wp`;
      const authorization = `${site}/wp-admin/authorize-application.php`;
      const authentication = { 'application-passwords': { endpoints: { authorization } } };
      wordPress({ index: { url: site, authentication } })(request, response);
    });
    const site = `${server.origin}/wp`;
    const approval = `${site}/wp-admin/authorize-application.php`;
    expect(finding).toMatchObject({ ok: true, blog: { site, approval } });
  });

  it('where it was sent on to', async () => {
    const blog = await blogServer(wordPress());
    const { finding } = await foundAt((request, response) => {
      response.writeHead(301, { location: `${blog.origin}${request.url}` }).end();
    });
    expect(finding).toMatchObject({ ok: true, blog: { root: `${blog.origin}/wp-json/` } });
  });

  it('though it keeps its index to those who are logged in', async () => {
    const closed = json(401, { code: 'rest_cannot_access', message: 'Only for members.' });
    const { finding, server } = await foundAt((request, response) => {
      if (request.url?.startsWith('/wp-json/')) closed(request, response);
      else wordPress()(request, response);
    });
    const approval = `${server.origin}/wp-admin/authorize-application.php`;
    expect(finding).toMatchObject({ ok: true, blog: { name: '127.0.0.1', approval } });
  });
});

describe('no blog is found', () => {
  const LOGIN = '<form><input type="password" name="pwd"></form>';
  it.each<[string, RequestListener, object]>([
    ['another site', page(200, '<h1>Hello</h1>'), { code: 'no_wordpress' }],
    ['an empty server', page(404, 'Not found'), { code: 'no_wordpress' }],
    ['another API', json(200, { namespaces: ['other/v1'] }), { code: 'no_wordpress' }],
    ['WordPress without an API', page(200, '<img src="/wp-content/a.png">'), { code: 'api_off' }],
    ['a login page', page(200, LOGIN), { code: 'problem', problem: { code: 'blocked' } }],
    [
      'a server behind a password',
      page(401, 'No', { 'www-authenticate': 'Basic' }),
      { code: 'problem', problem: { code: 'blocked' } },
    ],
    ['a firewall', page(403, 'Forbidden'), { code: 'problem', problem: { code: 'blocked' } }],
    [
      'a broken server',
      page(500, 'There has been a critical error'),
      { code: 'problem', problem: { code: 'server_error' } },
    ],
    [
      'a blog that is being updated',
      page(503, '', { 'retry-after': '600' }),
      { code: 'problem', problem: { code: 'busy' } },
    ],
    ['HTTP', wordPress({ index: { authentication: [] } }), { code: 'plain_http' }],
    ['WordPress.com', wordPress({ index: { home: 'https://tuesdays.wordpress.com' } }), { code: 'wordpress_com' }],
    [
      'the API of WordPress.com',
      page(200, '', { link: '<https://public-api.wordpress.com/?rest_route=/sites/1/>; rel="https://api.w.org/"' }),
      { code: 'wordpress_com' },
    ],
  ])('%s', async (_, answer, why) => {
    const { finding } = await foundAt(answer);
    expect(finding).toMatchObject({ ok: false, why });
  });

  it.each([
    ['wordfence/v1', 'wordfence'],
    ['ithemes-security/rpc', 'solid'],
    ['hostinger-tools-plugin/v1', 'hostinger'],
    ['shop/v3', null],
  ])('with application passwords off, and %s there', async (namespace, by) => {
    const index = { authentication: [], namespaces: ['wp/v2', namespace] };
    const { origin } = await blogServer(wordPress({ index }));
    // The server speaks HTTP; what the index means is judged as if it had come by HTTPS.
    const real = globalThis.fetch;
    const through = vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
      const response = await real(String(input).replace('https://blog.example', origin), init);
      const url = response.url.replace(origin, 'https://blog.example');
      const body = (await response.text()).replaceAll(origin, 'https://blog.example');
      const headers = { link: response.headers.get('link')?.replace(origin, 'https://blog.example') ?? '' };
      return Object.defineProperty(new Response(body, { status: response.status, headers }), 'url', { value: url });
    });
    onTestFinished(() => through.mockRestore());
    expect(await find('blog.example')).toEqual({ ok: false, why: { code: 'passwords_off', by } });
  });

  it('with its API on pages that are not granted', async () => {
    const contains = vi
      .spyOn(browser.permissions, 'contains')
      .mockImplementation(async ({ origins = [] }) => origins.every((origin) => !origin.includes('api.example')));
    onTestFinished(() => contains.mockRestore());
    const { finding } = await foundAt(
      page(200, '', { link: '<https://api.example/wp-json/>; rel="https://api.w.org/"' }),
    );
    expect(finding).toEqual({ ok: false, why: { code: 'elsewhere', pattern: 'https://api.example/*' } });
  });

  it('where the address leads to one that cannot be read', async () => {
    const { finding } = await foundAt((_, response) =>
      response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
    );
    expect(finding).toEqual({ ok: false, why: { code: 'leads_away' } });
  });

  it('where nobody answers', async () => {
    expect(await find('http://127.0.0.1:9')).toMatchObject({
      why: { code: 'problem', problem: { code: 'unreachable' } },
    });
  });
});
