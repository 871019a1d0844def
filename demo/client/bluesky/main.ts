import type { DemoItem, DemoPost } from '../../demo-post.ts';
import { h, render, type Wanted } from '../dom.ts';
import { loadFeed } from '../feed.ts';
import { type UnmountingList, unmountingList } from '../unmounting-list.ts';
import { type Card, card, focusedCard } from './card.ts';
import { heading, newPosts, screens, tabs } from './screens.ts';

async function main(): Promise<void> {
  const feed = await loadFeed('on-request', () => showWaiting());
  const shell = screens(feed.hashtag);
  const lists = new Set<UnmountingList>();
  const bars = new Set<HTMLElement>();
  let tab: 'Top' | 'Latest' = 'Latest';
  let latest: (() => void) | null = null;

  const reactions = (post: DemoPost) => ({ liked: feed.liked.has(post.id), reposted: feed.reposted.has(post.id) });
  const posts = () => feed.items().filter(({ repostedBy, post }) => repostedBy === null && !post.promoted);
  const keyOf = ({ id }: DemoItem) => id;

  /** A list of cards below what the screen starts with; gives the function that fills it again. */
  const list = (
    screen: HTMLElement,
    top: readonly (Wanted | null)[],
    items: () => readonly DemoItem[],
    testId: string | null,
  ) => {
    render(screen, [...top.flatMap((part) => part ?? []), h('div', { class: 'list' })]);
    let cards = new Map<string, Card>();
    const shown = unmountingList(screen.querySelector<HTMLElement>('.list') ?? screen, {
      wrapper: () => h('div', { class: 'item' }),
      content(key) {
        const found = cards.get(key);
        return found === undefined ? h('div') : card(found, reactions(found.post));
      },
      placeholder: () => null,
      awayStyle: (height) => `height: ${height}px`,
    });
    lists.add(shown);
    const fill = () => {
      const entries = items();
      cards = new Map(entries.map((item) => [item.id, { post: item.post, repostedBy: item.repostedBy, testId }]));
      shown.update(entries.map(keyOf));
    };
    fill();
    return fill;
  };
  const byLikes = (a: DemoItem, b: DemoItem) => b.post.counts.likes - a.post.counts.likes;
  const showTag = () => {
    shell.show(`tag ${tab}`, (screen) => {
      const top = [heading(`#${feed.hashtag}`), tabs(tab), h('div', { class: 'bar' })];
      const fill = list(screen, top, () => (tab === 'Top' ? posts().toSorted(byLikes) : posts()), null);
      const bar = screen.querySelector<HTMLElement>('.bar');
      if (tab !== 'Latest' || bar === null) return;
      bars.add(bar);
      latest = fill;
    });
    showWaiting();
  };
  const showWaiting = () => {
    const bar = newPosts(feed.waiting());
    for (const place of bars) render(place, bar === null ? [] : [bar]);
  };
  const showThread = (post: DemoPost) =>
    shell.show(post.path, (screen) => {
      const answers = feed.answersTo(post.id).map((answer) => {
        const shown = { post: answer, repostedBy: null, testId: 'postThreadItem-by-' };
        return h('div', { class: 'item' }, card(shown, reactions(answer)));
      });
      render(screen, [heading('Post'), h('div', { class: 'item' }, focusedCard(post, reactions(post))), ...answers]);
    });
  const showProfile = (path: string) =>
    shell.show(path, (screen) => {
      const theirs = ({ post, repostedBy }: DemoItem) => (repostedBy ?? post.author).path === path;
      const items = () => feed.items().filter((item) => theirs(item) && !item.post.promoted);
      list(screen, [heading(items()[0]?.post.author.name ?? 'Nobody')], items, 'feedItem-by-');
    });
  const route = () => {
    const path = location.pathname;
    const post = feed.find(path);
    if (post !== undefined) showThread(post);
    else if (/^\/profile\/[^/]+$/u.test(path)) showProfile(path);
    else if (/^\/profile\//u.test(path)) shell.show(path, (screen) => render(screen, [heading('Post not found')]));
    else showTag();
  };
  const go = (path: string) => {
    if (path === location.pathname) return;
    history.pushState(null, '', path);
    route();
  };
  const toggle = (set: Set<string>, id: string) => {
    if (!set.delete(id)) set.add(id);
    for (const each of lists) each.redraw(id);
  };
  const postAt = (target: Element | null): DemoPost | undefined => {
    const id = target?.closest<HTMLElement>('[data-item]')?.dataset.item;
    return feed.items().find(({ post }) => post.id === id)?.post;
  };

  const press = (target: Element | null, event: Event) => {
    const post = postAt(target);
    const chosen = target?.closest<HTMLElement>('[data-tab]')?.dataset.tab;
    const link = target?.closest('a');
    if (chosen === 'Top' || chosen === 'Latest') {
      tab = chosen;
      showTag();
    } else if (target?.closest('[data-new-posts]')) {
      feed.showWaiting();
      latest?.();
      showWaiting();
      scrollTo(0, 0);
    } else if (link) {
      const href = link.getAttribute('href') ?? '';
      if (!href.startsWith('/')) return;
      event.preventDefault();
      go(href.startsWith('/hashtag/') ? location.pathname : href);
    } else if (post !== undefined && target?.closest('[data-testid="likeBtn"]')) toggle(feed.liked, post.id);
    else if (post !== undefined && target?.closest('[data-testid="repostBtn"]')) toggle(feed.reposted, post.id);
    else if (target?.closest('button')) return;
    else if (post?.quote && target?.closest('[aria-label^="Post by"]')) go(post.quote.path);
    else if (post !== undefined && target?.closest('.card[role=link]')) go(post.path);
  };
  // One listener at the root for clicks and one for keys: a card is a link, and whatever reaches it opens the post.
  shell.root.addEventListener('click', (event) => {
    press(event.target instanceof Element ? event.target : null, event);
  });
  shell.root.addEventListener('keydown', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if ((event.key === 'Enter' || event.key === ' ') && !target?.closest('a, button')) press(target, event);
  });
  addEventListener('popstate', route);
  history.scrollRestoration = 'manual';
  route();
}

void main();
