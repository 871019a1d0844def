import { HOST_TAG } from './host-tag.ts';

export interface Watcher {
  /** CSS selector of what every post has at least one of. */
  readonly hint: string;
  postOf(hinted: Element): Element | null;
  /** Whether this element is a post that was found before. */
  isKnown(element: Element): boolean;
  /** A post appeared, or something in it changed its elements. */
  found(post: Element): void;
  /** Asked before each batch of changes; false: let it pass. */
  goOn(): boolean;
}

/**
 * How long one turn may work before the page gets its own, in milliseconds: half a frame, or more where so many
 * posts wait that laying the page out again between turns would cost more than the turns.
 */
function turnFor(waiting: number): number {
  return Math.min(100, Math.max(8, waiting / 10));
}

interface Watch {
  /** Looks at every post of the page again. */
  rescan(): void;
  /** Looks for posts that were there unseen: a screen that was hidden, and is shown again, changes no elements. */
  lookForNew(): void;
}

/**
 * Finds posts as they come, are re-rendered or recycled. One observer; text changes are not even looked at, and a
 * change that concerns no post costs a walk up its ancestors.
 */
export function watch(root: Node, watcher: Watcher, signal: AbortSignal): Watch {
  const queue = new Set<Element>();
  let turn: ReturnType<typeof setTimeout> | undefined;

  const work = (): void => {
    turn = undefined;
    const until = performance.now() + turnFor(queue.size);
    try {
      for (const post of queue) {
        queue.delete(post);
        if (post.isConnected) watcher.found(post);
        if (performance.now() > until) break;
      }
    } finally {
      // What changed meanwhile is what we did: no script of the page's runs in a turn of ours.
      observer.takeRecords();
      if (queue.size > 0) turn = setTimeout(work);
    }
  };

  let last: Element | null = null;
  const enqueue = (hinted: Element): void => {
    // Most posts have several; what lies in a post that was just found is of that post.
    if (last?.contains(hinted) === true && queue.has(last)) return;
    last = watcher.postOf(hinted);
    if (last !== null) queue.add(last);
  };

  const searchIn = (element: Element): void => {
    if (element.matches(watcher.hint)) enqueue(element);
    for (const hinted of element.querySelectorAll(watcher.hint)) enqueue(hinted);
  };

  const knownAround = (node: Node): void => {
    for (let at: Node | null = node; at !== null; at = at.parentNode) {
      if (!(at instanceof Element) || !watcher.isKnown(at)) continue;
      queue.add(at);
      return;
    }
  };

  const search = (isWanted: (post: Element) => boolean): void => {
    for (const hinted of document.querySelectorAll(watcher.hint)) {
      const post = watcher.postOf(hinted);
      if (post !== null && isWanted(post)) queue.add(post);
    }
    if (turn === undefined) work();
  };

  const observer = new MutationObserver((records) => {
    if (!watcher.goOn()) return;
    const targets = new Set<Node>();
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'attributes') {
        if ((target as Element).matches(watcher.hint)) enqueue(target as Element);
        continue;
      }
      for (const node of addedNodes) {
        if (!(node instanceof Element) || node.localName === HOST_TAG) continue;
        searchIn(node);
        targets.add(target);
      }
      for (const node of removedNodes) if (node instanceof Element) targets.add(target);
    }
    for (const target of targets) if (target.isConnected) knownAround(target);
    if (queue.size > 0 && turn === undefined) work();
  });

  observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(turn);
    queue.clear();
  });
  return { rescan: () => search(() => true), lookForNew: () => search((post) => !watcher.isKnown(post)) };
}
