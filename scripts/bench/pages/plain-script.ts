/*
 * What a plain script would do on X's timeline: find the posts, read permalink, time, author, text and tags of each,
 * append one button with a style. It runs in a world of its own in the page, as content scripts do, and is what the content script
 * is held against. It trusts X's test ids and keeps nothing but what it has read last.
 */

interface Read {
  readonly url: string;
  readonly time: string;
  readonly author: string;
  readonly text: string;
  readonly tags: readonly string[];
}

const posts = new WeakMap<Element, Read>();

function read(post: Element): Read | null {
  const time = post.querySelector('time');
  const url = time?.closest('a')?.href;
  if (time === null || url === undefined) return null;
  const author = post.querySelector('[data-testid="User-Name"]')?.textContent ?? '';
  const body = post.querySelector('[data-testid="tweetText"]');
  const tags = [...(body?.querySelectorAll('a[href^="/hashtag/"]') ?? [])].map((tag) => tag.textContent);
  return { url, time: time.dateTime, author, text: body?.textContent ?? '', tags };
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  '[data-plain] { border: 0; border-radius: 9px; padding: 2px 8px; background: none; font-size: 13px }',
);
document.adoptedStyleSheets.push(sheet);

function dress(post: Element): void {
  const now = read(post);
  if (now === null || posts.get(post)?.url === now.url) return;
  posts.set(post, now);
  if (post.querySelector('[data-plain]') !== null) return;
  const button = document.createElement('button');
  button.dataset.plain = '';
  button.textContent = 'Keep';
  button.addEventListener('click', () => button.toggleAttribute('aria-pressed'));
  post.querySelector('[role="group"]')?.append(button);
}

const observer = new MutationObserver((records) => {
  const changed = new Set<Element>();
  for (const { target, addedNodes } of records) {
    const around = (target as Element).closest('article');
    if (around !== null) changed.add(around);
    for (const node of addedNodes) {
      if (node instanceof Element) for (const post of node.querySelectorAll('article')) changed.add(post);
    }
  }
  for (const post of changed) dress(post);
});
observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] });
