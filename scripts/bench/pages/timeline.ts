import { h, markup } from '../../../demo/client/dom.ts';
import { article } from '../../../demo/client/x/article.ts';
import type { DemoData, DemoItem } from '../../../demo/demo-post.ts';
import { addRules, sink, weigh } from './weight.ts';

/*
 * A timeline in X's shape and of its weight (see `weight.ts`): a batch of posts comes in each frame, is measured and put
 * in its place, as virtualised lists do, and the batch that came in first goes. Only the script that would make the
 * posts is not there: they come in as ready nodes, so that what others add can be told from the page's own noise.
 */

/** As many as come in when somebody scrolls fast. */
const BATCH = 2;
/** Batches in the page at once: what a virtualised timeline keeps around the window. */
const KEPT = 10;
/** Space between two posts; CSS pixels. */
const GAP = 1;

const holder = document.createElement('div');
const batches: HTMLElement[][] = [];
let posts: { readonly cell: Element; readonly id: bigint }[] = [];
let passed = 0;
const heights = new WeakMap<Element, number>();

function cellOf(item: DemoItem): Element {
  const template = document.createElement('template');
  const drawn = article(item, { liked: false, reposted: false });
  template.innerHTML = markup(h('div', { 'data-testid': 'cellInnerDiv', class: 'cell' }, drawn));
  const cell = template.content.firstElementChild as Element;
  weigh(cell);
  return cell;
}

/** A post of the chat again, as another post: with an id, and so a permalink, that no other has. */
function nextCell(): HTMLElement {
  const post = posts[passed % posts.length];
  if (post === undefined) throw new Error('prepare() first');
  const cell = post.cell.cloneNode(true) as HTMLElement;
  // The upper bits of an id are its time: each turn through the chat is an hour later.
  const turn = BigInt(Math.floor(passed / posts.length)) * 3_600_000n;
  const id = `/status/${post.id + (turn << 22n)}`;
  for (const link of cell.querySelectorAll('a[href*="/status/"]')) {
    link.setAttribute('href', (link.getAttribute('href') ?? '').replace(`/status/${post.id}`, id));
  }
  cell.style.cssText = 'position: absolute; width: 100%';
  passed += 1;
  return cell;
}

/** Where each post stands follows from the heights of those above it. */
function place(batch: readonly HTMLElement[]): void {
  for (const cell of batch) heights.set(cell, cell.offsetHeight);
  let top = 0;
  for (const cell of batches.flat()) {
    cell.style.transform = `translateY(${top}px)`;
    top += (heights.get(cell) ?? 0) + GAP;
  }
  holder.style.height = `${top}px`;
}

function nextBatch(): void {
  const batch = Array.from({ length: BATCH }, nextCell);
  if (batches.length === KEPT) for (const gone of batches.shift() ?? []) gone.remove();
  holder.append(...batch);
  batches.push(batch);
  place(batch);
}

/** Puts the timeline, with its first posts, in the place of the page's own. */
export async function prepare(): Promise<void> {
  const response = await fetch('/demo-chat/data.json');
  const { items } = (await response.json()) as DemoData;
  posts = items.map((item) => ({ cell: cellOf(item), id: BigInt(item.id) }));
  addRules();
  holder.style.position = 'relative';
  document.querySelector('section')?.replaceChildren(sink(holder));
  for (let batch = 0; batch < KEPT; batch += 1) nextBatch();
}

/** Lets so many further posts pass by. */
export async function pass(count: number): Promise<void> {
  for (let left = count; left > 0; left -= BATCH) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    nextBatch();
  }
}
