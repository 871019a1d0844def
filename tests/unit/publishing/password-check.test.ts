import './extension.ts';
import { describe, expect, it } from 'vitest';
import { isPasswordRight } from '../../../src/publishing/wordpress/password-check.ts';
import { blogServer, page } from './blog-server.ts';

const RIGHT = '<methodResponse><params><name>blogid</name></params></methodResponse>';

describe('a password', () => {
  it('is asked about where the blog is', async () => {
    const { origin, received } = await blogServer(page(200, RIGHT));
    const access = { root: `${origin}/wp-json/`, user: 'zoë', password: 'abcd' };
    expect(await isPasswordRight(`${origin}/wp`, access)).toBe(true);
    expect(received.map(({ url }) => url)).toEqual(['/wp/xmlrpc.php']);
  });

  it.each([
    ['at another place', 'https://blog.example/wp-json/'],
    ['without the HTTPS that the blog is reached by', 'https://127.0.0.1/wp-json/'],
  ])('is sent nowhere %s', async (_, root) => {
    const { origin, received } = await blogServer(page(200, RIGHT));
    expect(await isPasswordRight(origin, { root, user: 'zoë', password: 'abcd' })).toBeNull();
    expect(received).toEqual([]);
  });
});
