import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningWordPress, startWordPress } from '../../scripts/wordpress/start-wordpress.ts';
import { ROLES } from '../../scripts/wordpress/users.ts';
import { rest } from './support/rest.ts';

const VERSIONS = { '7.1': '7.1.1', '6.1': '6.1.9' };
/** May they publish, upload files, and edit what others wrote? */
const MAY = {
  administrator: { publish_posts: true, upload_files: true, edit_others_posts: true },
  editor: { publish_posts: true, upload_files: true, edit_others_posts: true },
  author: { publish_posts: true, upload_files: true, edit_others_posts: undefined },
  contributor: { publish_posts: undefined, upload_files: undefined, edit_others_posts: undefined },
};

describe.each(['7.1', '6.1'] as const)('WordPress %s', (version) => {
  let blog: RunningWordPress;
  beforeAll(async () => {
    blog = await startWordPress({ version });
  });
  afterAll(() => blog.close());

  it('is that version, with application passwords', async () => {
    expect(await blog.wp('core', 'version')).toBe(VERSIONS[version]);
    const { body } = await rest(blog.root, null, 'GET', '');
    expect(body).toMatchObject({
      name: 'The Reading Corner',
      home: blog.url,
      authentication: {
        'application-passwords': {
          endpoints: { authorization: `${blog.url}/wp-admin/authorize-application.php` },
        },
      },
    });
  });

  it.each(ROLES)('knows its %s by the application password', async (role) => {
    const { status, body } = await rest(blog.root, blog.users[role], 'GET', 'wp/v2/users/me?context=edit');
    expect(status).toBe(200);
    expect(body).toMatchObject({ username: role, roles: [role] });
    expect(body).toHaveProperty('capabilities');
    const { capabilities } = body as { capabilities: Record<string, boolean> };
    const { publish_posts, upload_files, edit_others_posts } = capabilities;
    expect({ publish_posts, upload_files, edit_others_posts }).toEqual(MAY[role]);
  });

  it('knows nobody by a wrong password', async () => {
    const user = { user: 'administrator', password: 'wrong' };
    const { status } = await rest(blog.root, user, 'GET', 'wp/v2/users/me?context=edit');
    expect(status).toBe(401);
  });

  it.each(ROLES)('lets its %s in at the login form', async (role) => {
    const { user, loginPassword } = blog.users[role];
    const body = new URLSearchParams({ log: user, pwd: loginPassword });
    const headers = { cookie: 'wordpress_test_cookie=WP%20Cookie%20check' };
    const answer = await fetch(`${blog.url}/wp-login.php`, { method: 'POST', body, headers, redirect: 'manual' });
    expect(answer.status).toBe(302);
    expect(answer.headers.getSetCookie().some((cookie) => cookie.startsWith('wordpress_logged_in_'))).toBe(true);
  });

  it('keeps a post, shows it at a pretty address, and forgets it with the next start', async () => {
    const made = await rest(blog.root, blog.users.editor, 'POST', 'wp/v2/posts', {
      title: 'An evening about maps',
      content: '<p>We talked about maps.</p>',
      status: 'publish',
    });
    expect(made).toMatchObject({ status: 201, body: { link: `${blog.url}/an-evening-about-maps/` } });
    const page = await fetch(`${blog.url}/an-evening-about-maps/`);
    expect(await page.text()).toContain('We talked about maps.');

    const other = await startWordPress({ version });
    try {
      const { body } = await rest(other.root, null, 'GET', 'wp/v2/posts');
      expect((body as { slug: string }[]).map(({ slug }) => slug)).toEqual(['hello-world']);
    } finally {
      await other.close();
    }
    await expect(fetch(other.url)).rejects.toThrow();
  });

  it('with plain permalinks has its API behind a question mark', async () => {
    const plain = await startWordPress({ version, permalinks: 'plain' });
    try {
      expect(plain.root).toBe(`${plain.url}/?rest_route=/`);
      const home = await fetch(plain.url);
      expect(home.headers.get('link')).toContain(`<${plain.url}/index.php?rest_route=/>; rel="https://api.w.org/"`);
      const me = await rest(plain.root, plain.users.author, 'GET', 'wp/v2/users/me?context=edit');
      expect(me).toMatchObject({ status: 200, body: { username: 'author' } });
      const pretty = await fetch(`${plain.url}/wp-json/`);
      expect(pretty.headers.get('content-type')).toContain('text/html');
    } finally {
      await plain.close();
    }
  });
});
