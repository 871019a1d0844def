import { describe, expect, it } from 'vitest';
import { readTypedBlog } from '../../../src/publishing/wordpress/typed-blog.ts';

const BOTH = ['https://blog.example/*', 'https://www.blog.example/*'];
const ROOT = 'https://blog.example/';

describe('the address of a blog as it is typed', () => {
  it.each([
    ['blog.example', [ROOT], BOTH],
    ['  Blog.Example/  ', [ROOT], BOTH],
    ['https://blog.example', [ROOT], BOTH],
    ['//blog.example/', [ROOT], BOTH],
    ['<https://blog.example/>', [ROOT], BOTH],
    ['“blog.example”', [ROOT], BOTH],
    ['HTTPS://BLOG.EXAMPLE/wp-admin/', [ROOT], BOTH],
    ['blog.example/wp-admin', [ROOT], BOTH],
    ['https://blog.example/wp-admin/post.php?post=12&action=edit', [ROOT], BOTH],
    ['https://blog.example/wp-login.php?redirect_to=https%3A%2F%2Fblog.example%2F', [ROOT], BOTH],
    ['https://blog.example/wp-json/wp/v2/posts?per_page=3', [ROOT], BOTH],
    ['https://blog.example/feed/', [ROOT], BOTH],
    ['https://amy:secret@blog.example/#respond', [ROOT], BOTH],
    ['blog.example/2026/03/a-post/', ['https://blog.example/2026/03/a-post/', ROOT], BOTH],
    ['blog.example/?p=12', ['https://blog.example/?p=12', ROOT], BOTH],
    ['blog.example/blog/wp-admin/index.php', ['https://blog.example/blog/', ROOT], BOTH],
    ['www.blog.example', ['https://www.blog.example/'], BOTH.toReversed()],
    ['blog.example:8443/', ['https://blog.example:8443/'], BOTH],
    ['http://blog.example', ['http://blog.example/'], ['*://blog.example/*', '*://www.blog.example/*']],
    ['localhost:8881/blog', ['http://localhost:8881/blog', 'http://localhost:8881/'], ['*://localhost/*']],
    ['http://127.0.0.1:8881', ['http://127.0.0.1:8881/'], ['*://127.0.0.1/*']],
    [
      'bücher.example',
      ['https://xn--bcher-kva.example/'],
      ['https://xn--bcher-kva.example/*', 'https://www.xn--bcher-kva.example/*'],
    ],
  ])('%s', (typed, pages, patterns) => {
    expect(readTypedBlog(typed)).toEqual({ pages, patterns });
  });

  it.each(['', ' ', 'blog', 'my blog', 'ftp://blog.example', 'javascript:alert(1)', 'https://'])(
    'is none: %s',
    (typed) => {
      expect(readTypedBlog(typed)).toBeNull();
    },
  );
});
