import type { DemoItem, DemoPost } from '../../demo-post.ts';
import { h, render } from '../dom.ts';
import { loadFeed } from '../feed.ts';
import { type UnmountingList, unmountingList } from '../unmounting-list.ts';
import { column, frame } from './frame.ts';
import { detailedStatus, statusOf, unmounted, type View } from './status.ts';

function itemOf(post: DemoPost): DemoItem {
  return { id: post.id, post, repostedBy: null, arrives: post.time };
}

async function main(): Promise<void> {
  const feed = await loadFeed('at-once', () => update());
  const root = frame(feed.hashtag);
  const main = root.querySelector('main') ?? root;
  let list: UnmountingList | null = null;
  let items = new Map<string, DemoItem>();
  let thread: DemoPost | null = null;
  let scrolledTo = 0;

  const view: View = {
    shortcodes: feed.shortcodes,
    opened: feed.opened,
    reactions: (post) => ({ liked: feed.liked.has(post.id), reposted: feed.reposted.has(post.id) }),
  };
  const withItem = <T>(key: string, use: (item: DemoItem) => T, otherwise: T): T => {
    const item = items.get(key);
    return item === undefined ? otherwise : use(item);
  };
  const shown = () => feed.items().filter(({ post }) => !post.promoted);
  const update = () => {
    if (thread !== null || list === null) return;
    const entries = shown();
    items = new Map(entries.map((item) => [item.id, item]));
    list.update([...items.keys()]);
  };
  const showTag = () => {
    render(main, []);
    render(main, [column(`#${feed.hashtag}`, [h('div', { role: 'feed', class: 'item-list' })])]);
    list = unmountingList(main.querySelector<HTMLElement>('.item-list') ?? main, {
      wrapper: (key, index, count) =>
        h('article', {
          tabindex: '-1',
          'aria-posinset': String(index + 1),
          'aria-setsize': String(count),
          'data-id': key,
        }),
      content: (key) => withItem(key, (item) => statusOf(item, view), h('div')),
      placeholder: (key) => withItem(key, (item) => unmounted(item, view), h('div')),
      awayStyle: (height) => `height: ${height}px; opacity: 0; overflow: hidden;`,
    });
    update();
  };
  const showThread = (post: DemoPost) => {
    const answers = feed.answersTo(post.id).map(itemOf);
    items = new Map([itemOf(post), ...answers].map((item) => [item.id, item]));
    list = null;
    render(main, [column('Post', [detailedStatus(post, view), ...answers.map((item) => statusOf(item, view))])]);
  };
  const route = () => {
    const found = feed.find(location.pathname);
    const missing = found === undefined && /^\/@[^/]*\/\d+$/u.test(location.pathname);
    thread = found ?? null;
    if (missing) render(main, [column('Not found', [h('p', {}, 'This post is not here (yet).')])]);
    else if (thread === null) showTag();
    else showThread(thread);
    scrollTo(0, thread === null ? scrolledTo : 0);
  };
  const go = (path: string) => {
    if (feed.find(path) === undefined || path === location.pathname) return;
    if (thread === null) scrolledTo = scrollY;
    history.pushState(null, '', path);
    route();
  };
  const toggle = (set: Set<string>, post: DemoPost) => {
    if (!set.delete(post.id)) set.add(post.id);
    if (thread !== null) showThread(thread);
    for (const [key, item] of items) if (item.post.id === post.id) list?.redraw(key);
  };
  const postAt = (target: Element | null): DemoPost | undefined => {
    const status = target?.closest('.status[data-id], .detailed-status__wrapper');
    const id = status?.getAttribute('data-id') ?? thread?.id;
    return status ? feed.items().find(({ post }) => post.id === id)?.post : undefined;
  };

  root.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const post = postAt(target);
    const link = target?.closest('a');
    if (link && link.target !== '_blank') {
      event.preventDefault();
      go(link.getAttribute('href') ?? '');
    } else if (link || post === undefined) return;
    else if (target?.closest('.star-icon')) toggle(feed.liked, post);
    else if (target?.closest('.boost-icon')) toggle(feed.reposted, post);
    else if (target?.closest('[data-warning]')) toggle(feed.opened, post);
    else if (!target?.closest('button') && target?.closest('.status')) go(post.path);
  });
  addEventListener('keydown', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const post = postAt(target?.querySelector('.status') ?? target);
    if (post === undefined || event.ctrlKey || event.metaKey || event.altKey || target?.closest('a, button')) return;
    if (event.key === 'f') toggle(feed.liked, post);
    else if (event.key === 'b') toggle(feed.reposted, post);
    else if (event.key === 'o' || event.key === 'Enter') go(post.path);
  });
  addEventListener('popstate', route);
  history.scrollRestoration = 'manual';
  route();
}

void main();
