import { h, markup } from '../../../demo/client/dom.ts';
import { article } from '../../../demo/client/x/article.ts';
import type { DemoData, DemoItem } from '../../../demo/demo-post.ts';

/*
 * A timeline in X's shape whose page does next to nothing, so that what others add to it can be told from its own
 * noise: posts come in as ready nodes, a batch a frame, and the batch that came in first goes.
 */

const BATCH = 10;
/** Batches in the page at once: what a virtualised timeline keeps around the window. */
const KEPT = 4;
/** Height that each post's cell gets; CSS pixels. */
const CELL = 300;

const holder = document.createElement('div');
const batches: Element[][] = [];
let posts: { readonly cell: Element; readonly id: bigint }[] = [];
let passed = 0;

function cellOf(item: DemoItem): Element {
  const template = document.createElement('template');
  const drawn = article(item, { liked: false, reposted: false });
  template.innerHTML = markup(h('div', { 'data-testid': 'cellInnerDiv', class: 'cell' }, drawn));
  return template.content.firstElementChild as Element;
}

/** A post of the chat again, as another post: with an id, and so a permalink, that no other has. */
function nextCell(slot: number): Element {
  const post = posts[passed % posts.length];
  if (post === undefined) throw new Error('prepare() first');
  const cell = post.cell.cloneNode(true) as HTMLElement;
  // The upper bits of an id are its time: each turn through the chat is an hour later.
  const turn = BigInt(Math.floor(passed / posts.length)) * 3_600_000n;
  const id = `/status/${post.id + (turn << 22n)}`;
  for (const link of cell.querySelectorAll('a[href*="/status/"]')) {
    link.setAttribute('href', (link.getAttribute('href') ?? '').replace(`/status/${post.id}`, id));
  }
  cell.style.cssText = `position: absolute; width: 100%; transform: translateY(${slot * CELL}px)`;
  passed += 1;
  return cell;
}

function nextBatch(): void {
  const first = (batches.length < KEPT ? batches.length : (passed / BATCH) % KEPT) * BATCH;
  const batch = Array.from({ length: BATCH }, (_, index) => nextCell(first + index));
  if (batches.length === KEPT) for (const gone of batches.shift() ?? []) gone.remove();
  holder.append(...batch);
  batches.push(batch);
}

/** Puts the timeline, with its first posts, in the place of the page's own. */
export async function prepare(): Promise<void> {
  const response = await fetch('/demo-chat/data.json');
  const { items } = (await response.json()) as DemoData;
  posts = items.map((item) => ({ cell: cellOf(item), id: BigInt(item.id) }));
  holder.style.cssText = `position: relative; height: ${BATCH * KEPT * CELL}px`;
  document.querySelector('section')?.replaceChildren(holder);
  for (let batch = 0; batch < KEPT; batch += 1) nextBatch();
}

/** Lets so many further posts pass by. */
export async function pass(count: number): Promise<void> {
  for (let left = count; left > 0; left -= BATCH) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    nextBatch();
  }
}
