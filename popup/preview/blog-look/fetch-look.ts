import { restAddress } from '../../../src/model/rest-address.ts';
import type { BlogSetting } from '../../../src/model/setting.ts';
import type { BlogLook } from './blog-look.ts';
import { type BlogPage, readPage } from './read-page.ts';
import { scopedSheet } from './scoped-sheet.ts';

/** Milliseconds. */
const PATIENCE = 15_000;
/** Characters of all style sheets together: themes have a tenth of that. */
const MOST = 3_000_000;

/** As anybody who reads the blog. @throws Error where it cannot be had */
async function read(address: string, signal: AbortSignal): Promise<{ readonly body: string; readonly url: string }> {
  const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
  if (!response.ok) throw new Error(`${response.status} from ${address}`);
  return { body: await response.text(), url: response.url };
}

/** The newest post that has these words in its source, or null. */
async function newestWith(search: string, { root, home }: BlogSetting, signal: AbortSignal): Promise<string | null> {
  const query = { per_page: '1', ...(search === '' ? {} : { search }) };
  try {
    const posts: unknown = JSON.parse((await read(restAddress(root, 'wp/v2/posts', query), signal)).body);
    const link: unknown = Array.isArray(posts) ? posts[0]?.link : null;
    return typeof link === 'string' && URL.parse(link)?.host === new URL(home).host ? link : null;
  } catch {
    return null;
  }
}

/**
 * A page of the blog to learn from. Pages bring the styles of the blocks that they hold and no others, so one with
 * quotations is best.
 */
async function pageOf(blog: BlogSetting, signal: AbortSignal): Promise<string> {
  for (const search of ['wp:pullquote', 'wp:quote', '']) {
    const found = await newestWith(search, blog, signal);
    if (found !== null) return found;
  }
  return blog.home;
}

/** Where WordPress keeps the styles of the blocks that a draft is made of, for pages that have none of them. */
const BLOCKS = ['quote', 'pullquote', 'table', 'list', 'heading', 'image'];

function withBlocks({ styles }: BlogPage, { home }: BlogSetting): BlogPage['styles'] {
  const base = home.replace(/(?<!\/)\/*$/u, '/');
  return [...BLOCKS.map((block) => ({ href: `${base}wp-includes/blocks/${block}/style.min.css` })), ...styles];
}

/** A style sheet that cannot be had is left out, as a reader's browser would. */
async function sheetsOf(styles: BlogPage['styles'], signal: AbortSignal): Promise<CSSStyleSheet[]> {
  const texts = await Promise.all(
    styles.map(async (style) =>
      'css' in style
        ? style.css
        : await read(style.href, signal).then(
            ({ body }) => body,
            () => '',
          ),
    ),
  );
  let room = MOST;
  return texts.flatMap((css) => {
    room -= css.length;
    return room < 0 || css === '' ? [] : [scopedSheet(css)];
  });
}

/**
 * Fetches how a blog shows its posts. Nothing is sent along that says who asks.
 * @throws Error where the blog does not answer
 */
export async function fetchLook(blog: BlogSetting): Promise<BlogLook> {
  const signal = AbortSignal.timeout(PATIENCE);
  const { body, url } = await read(await pageOf(blog, signal), signal);
  const page = readPage(body, url);
  return { sheets: await sheetsOf(withBlocks(page, blog), signal), around: page.around, title: page.title };
}
