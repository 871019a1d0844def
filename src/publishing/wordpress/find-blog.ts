import type { BlogProblem } from '../../model/blog-problem.ts';
import { patternOf } from '../../model/match-pattern.ts';
import { restAddress } from '../../model/rest-address.ts';
import { isUnsafe } from '../../model/typed-address.ts';
import { type Answer, ask, mayRead, problem } from './ask.ts';
import { type Blocker, blockerAmong } from './blocker.ts';
import { type BlogIndex, INDEX_FIELDS, indexIn } from './blog-index.ts';
import { isLogin, problemOf } from './problem-of.ts';
import { asRoot, isOfWordPress, rootIn, usualRoots } from './rest-root.ts';
import type { TypedBlog } from './typed-blog.ts';

/** A blog that can be connected. */
export interface FoundBlog {
  /** As `BlogSetting`. */
  readonly root: string;
  readonly home: string;
  readonly name: string;
  /** Where WordPress itself lies. */
  readonly site: string;
  /** The page on which people approve an application. */
  readonly approval: string;
  /** What is sent can be read on the way: plain HTTP, and not on this machine. */
  readonly unsafe: boolean;
}

/**
 * Why none was found, or cannot be connected:
 * - `problem`: it does not answer as it should;
 * - `elsewhere`: its API is on pages that the browser has not granted yet;
 * - `leads_away`: the address leads to one that we may not read, and browsers do not tell which;
 * - `no_wordpress`: something answers, but nothing of WordPress;
 * - `api_off`: WordPress, without an API;
 * - `wordpress_com`: hosted by WordPress.com, where only the dearer plans have application passwords;
 * - `plain_http`: application passwords are off because it is not HTTPS;
 * - `passwords_off`: they are off, by a plugin or by whoever runs the blog.
 */
export type NotFound =
  | { readonly code: 'problem'; readonly problem: BlogProblem }
  | { readonly code: 'elsewhere'; readonly pattern: string }
  | { readonly code: 'passwords_off'; readonly by: Blocker | null }
  | { readonly code: 'leads_away' | 'no_wordpress' | 'api_off' | 'wordpress_com' | 'plain_http' };

export type Finding = { readonly ok: true; readonly blog: FoundBlog } | { readonly ok: false; readonly why: NotFound };

/** Milliseconds for one page. */
const PATIENCE = 15_000;

function no(why: NotFound): Finding {
  return { ok: false, why };
}

function stop(cause: BlogProblem): Finding {
  return no({ code: 'problem', problem: cause });
}

function isWordPressCom(address: string): boolean {
  return /(^|\.)wordpress\.com$/.test(URL.parse(address)?.hostname ?? '');
}

/** What a blog is that keeps its index to itself: plugins close the API to all but those who are logged in. */
function closedIndex(root: string): BlogIndex {
  const folder = new URL(root);
  folder.search = '';
  folder.pathname = folder.pathname.replace(/(index\.php\/)?wp-json\/$|index\.php$/, '');
  const { href: home } = folder;
  return { name: '', home, site: home, namespaces: [], approval: `${home}wp-admin/authorize-application.php` };
}

/** As with the root: behind some proxies WordPress does not know that it is reached by HTTPS. */
function asReached(address: string, root: string): string {
  const [url, { protocol, hostname }] = [URL.parse(address), new URL(root)];
  if (url?.hostname === hostname) url.protocol = protocol;
  return url?.href ?? address;
}

function judge(root: string, index: BlogIndex): Finding {
  const url = new URL(root);
  if (isWordPressCom(root) || isWordPressCom(index.home)) return no({ code: 'wordpress_com' });
  if (index.approval === null) {
    if (url.protocol === 'http:') return no({ code: 'plain_http' });
    return no({ code: 'passwords_off', by: blockerAmong(index.namespaces) });
  }
  const home = URL.canParse(index.home) ? index.home : new URL('/', root).href;
  const name = index.name === '' ? url.hostname : index.name;
  const unsafe = isUnsafe(url);
  const site = asReached(index.site, root).replace(/\/$/, '');
  return { ok: true, blog: { root, home, name, site, approval: asReached(index.approval, root), unsafe } };
}

/** The root as it answered in the end, should it have led on. */
function rootOf({ url }: Answer): string {
  const root = new URL(url);
  root.searchParams.delete('_fields');
  return asRoot(root);
}

/**
 * Looks at one root.
 * @returns null where there is nothing of WordPress
 */
async function lookAt(root: string): Promise<Finding | null> {
  if (isWordPressCom(root)) return no({ code: 'wordpress_com' });
  if (!(await mayRead(root))) {
    const pattern = patternOf(root);
    return pattern === null ? null : no({ code: 'elsewhere', pattern });
  }
  const address = restAddress(root, '', { _fields: INDEX_FIELDS });
  const asked = await ask(address, { headers: { Accept: 'application/json' } }, PATIENCE);
  if (!asked.ok) return stop(asked.problem);
  const { answer } = asked;
  const index = indexIn(answer);
  if (index !== null) return judge(rootOf(answer), index);
  if (answer.status < 400) return isLogin(answer) ? stop(problem('blocked', `${answer.status}, a login page`)) : null;
  const why = problemOf(answer);
  if (why.code === 'signed_out' || why.code === 'not_allowed') return judge(root, closedIndex(root));
  return why.code === 'not_found' || why.code === 'not_wordpress' ? null : stop(why);
}

/** A page that did not come: because it leads to where we may not go? */
async function notCome(page: string, why: BlogProblem): Promise<Finding> {
  if (why.code !== 'unreachable') return stop(why);
  const asked = await ask(page, { redirect: 'manual' }, PATIENCE);
  return asked.ok ? no({ code: 'leads_away' }) : stop(why);
}

/** Finds the blog that somebody means, without being logged in anywhere. The browser must have granted `patterns`. */
export async function findBlog({ pages }: TypedBlog): Promise<Finding> {
  let isWordPress = false;
  let refusal: BlogProblem | null = null;
  for (const page of pages) {
    const asked = await ask(page, {}, PATIENCE);
    if (!asked.ok) return notCome(page, asked.problem);
    const { answer } = asked;
    if (isWordPressCom(answer.url)) return no({ code: 'wordpress_com' });
    isWordPress ||= isOfWordPress(answer);
    if (answer.status >= 400) refusal ??= problemOf(answer);
    else if (isLogin(answer)) refusal ??= problem('blocked', `${answer.status}, a login page`);
    const root = rootIn(answer);
    for (const one of root === null ? usualRoots(answer.url) : [root]) {
      const finding = await lookAt(one);
      if (finding !== null) return finding;
    }
  }
  // A page that is not there says nothing of the others.
  if (refusal !== null && refusal.code !== 'not_wordpress') return stop(refusal);
  return no({ code: isWordPress ? 'api_off' : 'no_wordpress' });
}
