import '../unit/publishing/extension.ts';
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { signIn } from '../../options/blogs/sign-in.ts';
import { stripAuthorization } from '../../scripts/servers/fault.ts';
import { type FaultProxy, startFaultProxy } from '../../scripts/servers/fault-proxy.ts';
import { type RunningWordPress, startWordPress } from '../../scripts/wordpress/start-wordpress.ts';
import { ROLES } from '../../scripts/wordpress/users.ts';
import { blogCategories } from '../../src/publishing/wordpress/blog-categories.ts';
import { callBlog } from '../../src/publishing/wordpress/call-blog.ts';
import { type FoundBlog, findBlog } from '../../src/publishing/wordpress/find-blog.ts';
import { readTypedBlog } from '../../src/publishing/wordpress/typed-blog.ts';

const WRONG = 'AAAA bbbb CCCC dddd EEEE 1234';
const MAY = { write: true, publish: true, upload: true, pages: true, categories: true };
const RIGHTS = {
  administrator: MAY,
  editor: MAY,
  author: { ...MAY, pages: false, categories: false },
  contributor: { write: true, publish: false, upload: false, pages: false, categories: false },
};

const KINDS = (['7.1', '6.1'] as const).flatMap((version) =>
  (['pretty', 'plain'] as const).map((permalinks) => ({ version, permalinks })),
);

describe.each(KINDS)('WordPress $version with $permalinks permalinks', ({ version, permalinks }) => {
  let wordPress: RunningWordPress;
  let proxy: FaultProxy;
  let blog: FoundBlog;

  beforeAll(async () => {
    wordPress = await startWordPress({ version, permalinks });
    // The blog is known by the proxy's name, so that every call goes through it.
    proxy = await startFaultProxy(wordPress.url);
    const typed = readTypedBlog(`${proxy.url}/?p=1`);
    const finding = typed === null ? null : await findBlog(typed);
    if (finding?.ok !== true) throw new Error(JSON.stringify(finding));
    blog = finding.blog;
  });
  afterAll(async () => {
    await proxy?.close();
    await wordPress?.close();
  });

  it('is found by the address of a post', () => {
    const approval = `${proxy.url}/wp-admin/authorize-application.php`;
    expect(blog).toMatchObject({
      name: 'The Reading Corner',
      home: proxy.url,
      site: proxy.url,
      approval,
      unsafe: false,
    });
  });

  it.each(ROLES)('lets its %s in, and says what that role may do', async (role) => {
    const { user, password } = wordPress.users[role];
    const signedIn = await signIn(blog, { root: blog.root, user, password }, false);
    expect(signedIn).toEqual({ ok: true, user: { name: role, role, rights: RIGHTS[role] } });
  });

  it('names its categories as people read them', async () => {
    await wordPress.wp('term', 'create', 'category', 'Tea & “talk” <b>');
    const { user, password } = wordPress.users.contributor;
    const categories = await blogCategories(callBlog, { root: blog.root, user, password });
    const names = categories.ok ? categories.value.map(({ name }) => name) : [];
    expect(names).toContain('Uncategorized');
    expect(names.some((name) => name.startsWith('Tea & “talk”'))).toBe(true);
  });

  it('tells a wrong password from one that the server takes off', async () => {
    const { user, password } = wordPress.users.author;
    const root = blog.root;
    expect(await signIn(blog, { root, user, password: WRONG }, false)).toMatchObject({ why: { code: 'wrong' } });
    proxy.rule = () => stripAuthorization;
    onTestFinished(() => {
      proxy.rule = null;
    });
    expect(await signIn(blog, { root, user, password }, false)).toMatchObject({ why: { code: 'stripped' } });
    expect(await signIn(blog, { root, user, password: WRONG }, false)).toMatchObject({ why: { code: 'wrong' } });
    // WordPress has just made it: there is nothing to ask.
    const before = proxy.requests.length;
    expect(await signIn(blog, { root, user, password }, true)).toMatchObject({ why: { code: 'stripped' } });
    expect(proxy.requests.slice(before).filter(({ route }) => route.includes('xmlrpc'))).toEqual([]);
  });

  it('does not pretend to know where the other way is closed', async () => {
    const { user } = wordPress.users.author;
    proxy.rule = ({ route }) =>
      route.includes('xmlrpc') ? { kind: 'answer', status: 403, headers: {}, body: 'Forbidden' } : undefined;
    onTestFinished(() => {
      proxy.rule = null;
    });
    const access = { root: blog.root, user, password: WRONG };
    expect(await signIn(blog, access, false)).toMatchObject({ why: { code: 'either' } });
  });

  it('is not entered as somebody who may not write', async () => {
    await wordPress.wp('user', 'create', 'reader', 'reader@blog.example', '--role=subscriber');
    const password = await wordPress.wp('user', 'application-password', 'create', 'reader', 'test', '--porcelain');
    const signedIn = await signIn(blog, { root: blog.root, user: 'reader', password: password.trim() }, false);
    expect(signedIn).toMatchObject({ ok: false, why: { code: 'no_writing', user: { role: 'subscriber' } } });
  });

  /** Code that runs in this WordPress until the test ends, as a plugin's would. */
  function plug(php: string): void {
    const folder = join(wordPress.folder, 'wp-content', 'mu-plugins');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${randomUUID()}.php`);
    writeFileSync(file, `<?php ${php}`);
    onTestFinished(() => rmSync(file));
  }

  async function find() {
    const typed = readTypedBlog(proxy.url);
    return typed === null ? null : findBlog(typed);
  }

  it('is not connected where it gives no application passwords', async () => {
    plug(`add_filter('wp_is_application_passwords_available', '__return_false');`);
    // By plain HTTP, that is why WordPress itself gives none.
    expect(await find()).toEqual({ ok: false, why: { code: 'plain_http' } });
  });

  it('is found and entered though its API is closed to all but those who are logged in', async () => {
    plug(`add_filter('rest_authentication_errors', fn($e) => is_wp_error($e) ? $e : (is_user_logged_in() ? $e
      : new WP_Error('rest_cannot_access', 'Only for members.', ['status' => 401])), 999);`);
    const finding = await find();
    expect(finding).toMatchObject({ ok: true, blog: { approval: blog.approval, name: '127.0.0.1' } });
    const { user, password } = wordPress.users.editor;
    if (finding?.ok === true) {
      expect(await signIn(finding.blog, { root: finding.blog.root, user, password }, false)).toMatchObject({
        ok: true,
      });
    }
  });
});
