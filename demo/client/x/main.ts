import type { DemoItem, DemoPost } from '../../demo-post.ts';
import { h, render } from '../dom.ts';
import { loadFeed } from '../feed.ts';
import { type RecyclingList, recyclingList } from '../recycling-list.ts';
import { article, focusedArticle } from './article.ts';
import { type Frame, frame, NOT_HERE, newPostsBar } from './frame.ts';
import { onKeys } from './keys.ts';

const CELL = { 'data-testid': 'cellInnerDiv', class: 'cell' };

function itemOf(post: DemoPost): DemoItem {
  return { id: post.id, post, repostedBy: null, arrives: post.time };
}

async function main(): Promise<void> {
  const feed = await loadFeed('on-request', () => showBar());
  const shell: Frame = frame(feed.hashtag);
  let list: RecyclingList | null = null;
  let scrolledTo = 0;
  let items = new Map<string, DemoItem>();

  const reactions = (post: DemoPost) => ({ liked: feed.liked.has(post.id), reposted: feed.reposted.has(post.id) });
  const draw = (key: string) => {
    const item = items.get(key);
    if (item === undefined) return h('div');
    const focused = item.post.path === location.pathname;
    return h(
      'div',
      {},
      focused ? focusedArticle(item.post, reactions(item.post)) : article(item, reactions(item.post)),
    );
  };
  const show = (title: string, entries: readonly DemoItem[]) => {
    list?.remove();
    items = new Map(entries.map((item) => [item.id, item]));
    list = recyclingList(shell.timeline(title), CELL, draw);
    list.update([...items.keys()]);
  };
  const showBar = () => {
    const bar = feed.find(location.pathname) === undefined ? newPostsBar(feed.waiting()) : null;
    render(shell.bar, bar === null ? [] : [bar]);
  };
  const route = () => {
    const post = feed.find(location.pathname);
    showBar();
    if (post !== undefined) show('Conversation', [itemOf(post), ...feed.answersTo(post.id).map(itemOf)]);
    else if (/\/status\/\d+$/u.test(location.pathname)) shell.message(NOT_HERE);
    else show('Search timeline', feed.items());
    scrollTo(0, post === undefined ? scrolledTo : 0);
  };
  const open = (post: DemoPost) => {
    if (location.pathname === post.path) return;
    if (feed.find(location.pathname) === undefined) scrolledTo = scrollY;
    history.pushState(null, '', post.path);
    route();
  };
  const toggle = (set: Set<string>, id: string, key: string) => {
    if (!set.delete(id)) set.add(id);
    list?.redraw(key);
  };

  // One listener at the root, as frameworks have it: who stops a click on its way is not heard of here.
  shell.root.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const item = items.get(target?.closest('article')?.dataset.item ?? '');
    if (target?.closest('[data-new-posts]')) {
      feed.showWaiting();
      scrolledTo = 0;
      route();
    } else if (item !== undefined && target?.closest('[data-testid$=like]')) {
      toggle(feed.liked, item.post.id, item.id);
    } else if (item !== undefined && target?.closest('[data-testid$=retweet]')) {
      toggle(feed.reposted, item.post.id, item.id);
    } else if (item !== undefined && target?.closest('[role=link]:not(a)') && item.post.quote !== null) {
      open(item.post.quote);
    } else if (target?.closest('a[href^="/"]')) {
      event.preventDefault();
      const post = feed.find(target.closest('a')?.getAttribute('href') ?? '');
      if (post !== undefined) open(post);
    } else if (item !== undefined && !target?.closest('a, button')) open(item.post);
  });
  onKeys(shell.root, (article) => {
    const item = items.get(article.dataset.item ?? '');
    return item === undefined
      ? null
      : { open: () => open(item.post), like: () => toggle(feed.liked, item.post.id, item.id) };
  });
  addEventListener('popstate', route);
  history.scrollRestoration = 'manual';
  route();
}

void main();
