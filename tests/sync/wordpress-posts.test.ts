import '../wordpress/support/extension.ts';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Fault, failing, firewall, unauthorized } from '../../scripts/servers/fault.ts';
import { type FaultProxy, startFaultProxy } from '../../scripts/servers/fault-proxy.ts';
import { type RunningWordPress, startWordPress } from '../../scripts/wordpress/start-wordpress.ts';
import { ROLES, type Role } from '../../scripts/wordpress/users.ts';
import type { Remote } from '../../src/sync/remote.ts';
import { rest } from '../wordpress/support/rest.ts';
import { clear, postsOn, remoteOn } from './support/wordpress-place.ts';

/** Says in a file whatever would have been sent by mail. */
const MAIL_LOG = `<?php
add_filter( 'pre_wp_mail', function ( $sent, $mail ) {
	file_put_contents( WP_CONTENT_DIR . '/mails', $mail['subject'] . "\\n", FILE_APPEND );
	return true;
}, 10, 2 );
`;

const bytesOf = (length: number) => crypto.getRandomValues(new Uint8Array(length));

describe.each(['7.1', '6.1'] as const)('on WordPress %s', (version) => {
  let blog: RunningWordPress;
  let proxy: FaultProxy;
  beforeAll(async () => {
    blog = await startWordPress({ version });
    const plugins = join(blog.folder, 'wp-content', 'mu-plugins');
    await mkdir(plugins, { recursive: true });
    await writeFile(join(plugins, 'mails.php'), MAIL_LOG);
    proxy = await startFaultProxy(blog.url);
  });
  afterAll(async () => {
    await proxy.close();
    await blog.close();
  });
  beforeEach(async () => {
    proxy.rule = null;
    await clear(blog);
  });

  const as = (role: Role): Remote => {
    const { user, password } = blog.users[role];
    return remoteOn({ root: `${proxy.url}/wp-json/`, user, password });
  };

  async function askedBy(work: () => Promise<unknown>): Promise<string[]> {
    const from = proxy.requests.length;
    await work();
    return proxy.requests.slice(from).map(({ method, route }) => `${method} ${route}`);
  }

  it.each(ROLES)('everybody has their own: %s', async (role) => {
    for (const one of ROLES) await as(one).put(`s.${one}`, bytesOf(400));
    expect((await as(role).list()).map(({ name }) => name)).toEqual([`s.${role}`]);
    const other = ROLES.find((one) => one !== role) ?? role;
    expect(await as(role).get(`s.${other}`)).toBeNull();
    await as(role).del(ROLES.map((one) => `s.${one}`));
    expect(await as(role).list()).toEqual([]);
    expect(await postsOn(blog)).toHaveLength(ROLES.length - 1);
  });

  it('are private posts, or drafts of those who may make none, and say what they are', async () => {
    for (const one of ROLES) await as(one).put(`s.${one}`, bytesOf(400));
    const posts = await postsOn(blog);
    const told = posts.map(({ status, title }) => `${status}: ${title.raw}`).sort();
    const words = 'Chat Highlights sync data, do not publish or delete';
    expect(told).toEqual([
      `draft: ${words} (s.contributor, 400 bytes)`,
      `private: ${words} (s.administrator, 400 bytes)`,
      `private: ${words} (s.author, 400 bytes)`,
      `private: ${words} (s.editor, 400 bytes)`,
    ]);
  });

  it('show nowhere, send no mail and leave nothing behind', async () => {
    const pages = ['/', '/feed/', '/?s=Highlights', '/wp-sitemap-posts-post-1.xml', '/author/administrator/', '/1980/'];
    const api = ['/wp-json/wp/v2/posts', '/wp-json/wp/v2/search?search=Highlights'];
    await rest(blog.root, blog.users.editor, 'POST', 'wp/v2/posts', { title: 'Highlights by hand', status: 'publish' });
    for (const role of ['administrator', 'contributor'] as const) {
      const remote = as(role);
      for (const name of ['s.1', 's.2']) await remote.put(name, bytesOf(400));
      await as(role).put('s.1', bytesOf(400));
      await remote.put('s.2', bytesOf(400));
    }
    const posts = await postsOn(blog);
    for (const page of [...pages, ...api, ...posts.map(({ id }) => `/?p=${id}`)]) {
      expect([page, await (await fetch(blog.url + page)).text()]).not.toEqual([
        page,
        expect.stringContaining('sync data, do not'),
      ]);
    }
    // These would show one: it is the words that are looked for that are right.
    expect(await (await fetch(`${blog.url}/?s=Highlights`)).text()).toContain('Highlights by hand');
    expect(await blog.wp('post', 'list', '--post_type=revision', '--format=count')).toBe('0');
    for (const role of ['administrator', 'contributor'] as const) await as(role).del(['s.1', 's.2']);
    expect((await postsOn(blog)).map(({ title }) => title.raw)).toEqual(['Highlights by hand']);
    expect(await readFile(join(blog.folder, 'wp-content', 'mails'), 'utf8').catch(() => 'none')).toBe('none');
  });

  it('are asked for as little as can be', async () => {
    const remote = as('administrator');
    const [name, bytes] = [`${crypto.randomUUID()}.4Qm2x8wTzC0bN5rJ-e_HsA`, bytesOf(390)];
    expect(await askedBy(() => remote.put(name, bytes))).toEqual(['POST wp/v2/posts']);
    expect(proxy.requests.at(-1)?.body.length).toBe(717);
    expect(await askedBy(() => remote.list())).toEqual(['GET wp/v2/users/me', 'GET wp/v2/posts']);
    expect(await askedBy(() => remote.list())).toEqual(['GET wp/v2/posts']);
    expect(await askedBy(() => remote.put(name, bytes))).toEqual([]);
    const others = ['s.2', 's.3', 's.4'];
    for (const other of others) await remote.put(other, bytesOf(300));
    expect(await askedBy(() => remote.del([name, ...others]))).toEqual(['GET wp/v2/posts', 'POST batch/v1']);
  });

  it('a contributor learns once that posts are to be drafts', async () => {
    const remote = as('contributor');
    const once = 'POST wp/v2/posts';
    expect(await askedBy(() => remote.put('s.1', bytesOf(390)))).toEqual([once, once]);
    expect(await askedBy(() => remote.put('s.2', bytesOf(390)))).toEqual([once]);
    const later = as('contributor');
    await later.list();
    expect(await askedBy(() => later.put('s.3', bytesOf(390)))).toEqual([once]);
  });

  it('in the trash they are gone, and made again', async () => {
    const [remote, bytes] = [as('author'), bytesOf(300)];
    await remote.put('s.1', bytes);
    const [{ id } = { id: 0 }] = await postsOn(blog);
    await rest(blog.root, blog.users.editor, 'DELETE', `wp/v2/posts/${id}`);
    expect(await remote.get('s.1')).toBeNull();
    expect(await remote.list()).toEqual([]);
    await remote.put('s.1', bytes);
    expect(await as('author').get('s.1')).toEqual(bytes);
  });

  it('several of one name, left by answers that were lost, count and go as one', async () => {
    const bytes = bytesOf(300);
    for (let at = 0; at < 3; at += 1) await as('editor').put('s.1', bytes);
    expect(await postsOn(blog)).toHaveLength(3);
    expect(await as('editor').list()).toEqual([{ name: 's.1', size: 300 }]);
    await as('editor').del(['s.1']);
    expect(await postsOn(blog)).toEqual([]);
  });

  it('more than one batch of them are deleted', async () => {
    const remote = as('administrator');
    const names = Array.from({ length: 30 }, (_, at) => `s.${at}`);
    for (const name of names) await remote.put(name, bytesOf(20));
    const batches = (await askedBy(() => remote.del(names))).filter((asked) => asked === 'POST batch/v1');
    expect(batches).toHaveLength(2);
    expect(await postsOn(blog)).toEqual([]);
  });

  it('what an editor has wrapped can be read, what somebody has rewritten is no blob', async () => {
    const [remote, bytes] = [as('administrator'), bytesOf(500)];
    await remote.put('s.1', bytes);
    const [{ id, content } = { id: 0, content: { raw: '' } }] = await postsOn(blog);
    const write = (now: string) => rest(blog.root, blog.users.editor, 'POST', `wp/v2/posts/${id}`, { content: now });
    await write(
      `<!-- wp:paragraph -->\n<p>${content.raw.slice(0, 300)}<br>\n${content.raw.slice(300)}</p>\n<!-- /wp:paragraph -->`,
    );
    expect(await remote.get('s.1')).toEqual(bytes);
    await write('What is this?');
    expect(await remote.get('s.1')).toEqual(new Uint8Array());
  });

  it.each([
    [403, 'forbidden'],
    [500, 'busy'],
  ])(
    'tell of a deletion that is answered with %i, and of none that another device has made',
    async (status, problem) => {
      const remote = as('editor');
      await remote.put('s.1', bytesOf(300));
      const headers = { 'content-type': 'application/json' };
      const answering = (said: number): Fault => {
        const body = JSON.stringify({ responses: [{ status: said, body: { code: 'said_so' }, headers: [] }] });
        return { kind: 'answer', status: 207, headers, body };
      };
      const rule =
        (fault: Fault): FaultProxy['rule'] =>
        ({ route }) =>
          route === 'batch/v1' ? fault : undefined;
      proxy.rule = rule(answering(status));
      await expect(remote.del(['s.1'])).rejects.toMatchObject({ name: 'RemoteError', problem });
      proxy.rule = rule(answering(404));
      await remote.del(['s.1']);
    },
  );

  it.each([
    ['a withdrawn password', unauthorized, 'signed_out', null],
    ['a firewall', firewall, 'forbidden', null],
    ['too many requests', failing(429, 30), 'busy', 30_000],
    ['a server that is down', failing(503), 'busy', null],
  ] as const)('tell of %s', async (_, fault, problem, retryAfter) => {
    const remote = as('editor');
    await remote.put('s.1', bytesOf(300));
    await remote.list();
    proxy.rule = () => fault;
    const asked = [remote.list(), remote.get('s.1'), remote.put('s.2', bytesOf(300)), remote.del(['s.1'])];
    for (const one of await Promise.allSettled(asked)) {
      expect(one).toMatchObject({ status: 'rejected', reason: { name: 'RemoteError', problem, retryAfter } });
    }
  });
});
