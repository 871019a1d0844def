interface Act {
  open(): void;
  like(): void;
}

function step(root: Element, by: number): void {
  const articles = [...root.querySelectorAll<HTMLElement>('article')].sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );
  const now = articles.findIndex((article) => article.contains(document.activeElement));
  const next = articles[now === -1 ? 0 : now + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** The page's own keys, a few of them: J and K walk, L likes, Enter opens. */
export function onKeys(root: Element, actOn: (article: HTMLElement) => Act | null): void {
  addEventListener('keydown', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (event.ctrlKey || event.metaKey || event.altKey || target?.closest('input, textarea')) return;
    const article = target?.closest('article') ?? null;
    const act = article === null ? null : actOn(article);
    if (event.key === 'j') step(root, 1);
    else if (event.key === 'k') step(root, -1);
    else if (event.key === 'l') act?.like();
    else if (event.key === 'Enter' && target === article) act?.open();
  });
}
