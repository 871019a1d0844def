import type { Health } from '../../model/health.ts';
import type { Post } from '../../model/post.ts';
import { pageAt } from '../../sites/reading/page-at.ts';
import type { Glance, Site } from '../../sites/site.ts';
import type { Passes } from '../press.ts';

/** How many posts are remembered at least, so that memory stays the same however long the timeline is; at most twice. */
const REMEMBERED = 2000;
/** Reasons to doubt that are handed on. */
const REASONS = 10;
/** Of posts that are none of the session's, every so many is read, to see whether the page is still understood. */
const SAMPLED = 16;
/** How long posts are gathered before they are told, in milliseconds; and how long after a failure. */
const GATHER = 1000;
const RETRY = 5000;
/** Posts told at once. */
const BATCH = 100;
/** Posts kept while they cannot be told. */
const MOST = 1000;

interface Known {
  /** Of what was told; 0 where nothing was. */
  hash: number;
  doubtful: boolean;
}

export interface PassingPage {
  /** Hands posts on to be recorded. Resolves to whether they are on the disk. */
  record(posts: readonly Post[], health: Health): Promise<boolean>;
  /** Something in a post was read, for the first time or anew. */
  read(element: Element, post: Post): void;
}

/** FNV-1a over UTF-16, 32 bits. @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
function addTo(before: number, text: string): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Of what may change in a post: its text, and what the page says of that. Never 0. */
function hashOf({ text, truncated, edited }: Post): number {
  let hash = addTo(0x811c9dc5, `${truncated} ${edited}`);
  for (const run of text) {
    hash = addTo(hash, run.type);
    if ('text' in run) hash = addTo(hash, run.text);
    if ('url' in run) hash = addTo(hash, run.url ?? '');
  }
  return hash || 1;
}

/**
 * What passes by in one page: each post of the session is read as soon as it shows, since a moment later its element
 * may show another, and read again when something in it changed. They are told in batches, at most one a second.
 */
export class Passing implements Passes {
  /** In two ages, of which the older goes as a whole: a map searches long for its oldest where many are deleted. */
  #known = new Map<string, Known>();
  #older = new Map<string, Known>();
  readonly #untold = new Map<string, Post>();
  readonly #changed = new Map<Element, string>();
  readonly #reasons = new Set<string>();
  readonly #odd = new Set<Element>();
  #seen = 0;
  #read = 0;
  #doubtful = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly site: Site,
    readonly page: PassingPage,
  ) {}

  /** A post appeared, or something in it changed. */
  note(element: Element, { url }: Glance, belongs: boolean): void {
    const known = this.#of(url);
    if (known === undefined) {
      this.#seen += 1;
      this.#read += 1;
      this.#remember(url);
      if (belongs || this.#seen % SAMPLED === 1) this.#readNow(element, url, belongs);
      this.#soon();
    } else if (belongs && known.hash === 0) {
      // It belongs since somebody who was not known then has used the hashtag.
      this.#readNow(element, url, true);
      this.#soon();
    } else if (belongs) {
      this.#changed.set(element, url);
      this.#soon();
    }
  }

  /** Has a post told again when it is next read: it was picked, perhaps from a page that shows less of it. */
  forget(url: string): void {
    const known = this.#of(url);
    if (known !== undefined) known.hash = 0;
  }

  /** What looks like a post tells no permalink; it may be on its way. */
  noteOdd(element: Element): void {
    this.#odd.add(element);
    this.#soon();
  }

  /** Tells at once what is not told yet: the page may be about to end. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const [element, url] of this.#changed) if (element.isConnected) this.#readNow(element, url, true);
    this.#changed.clear();
    for (const element of this.#odd) if (element.isConnected) this.#countOdd(element);
    this.#odd.clear();
    const told: [string, Post][] = [];
    for (const one of this.#untold) {
      if (told.length === BATCH) break;
      told.push(one);
    }
    for (const [url] of told) this.#untold.delete(url);
    if (
      await this.page.record(
        told.map(([, post]) => post),
        this.health,
      )
    ) {
      if (this.#untold.size > 0) this.#soon();
      return;
    }
    for (const [url, post] of told) if (!this.#untold.has(url) && this.#untold.size < MOST) this.#untold.set(url, post);
    this.#soon(RETRY);
  }

  /** Nothing more is to be told. */
  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const waiting of [this.#changed, this.#odd, this.#untold]) waiting.clear();
  }

  get health(): Health {
    return { seen: this.#seen, read: this.#read, doubtful: this.#doubtful, doubts: [...this.#reasons] };
  }

  #soon(delay = GATHER): void {
    this.#timer ??= setTimeout(() => this.flush(), delay);
  }

  #reason(why: string): void {
    if (this.#reasons.size < REASONS) this.#reasons.add(why.slice(0, 500));
  }

  #countOdd(element: Element): void {
    if (this.site.glance(element, pageAt(location.href)) !== null) return;
    this.#seen += 1;
    this.#doubtful += 1;
    this.#reason('post: not read');
  }

  #remember(url: string): void {
    if (this.#known.size === REMEMBERED) {
      this.#older = this.#known;
      this.#known = new Map();
    }
    this.#known.set(url, { hash: 0, doubtful: false });
  }

  #of(url: string): Known | undefined {
    return this.#known.get(url) ?? this.#older.get(url);
  }

  #readNow(element: Element, url: string, belongs: boolean): void {
    const known = this.#of(url);
    const reading = this.site.read(element, pageAt(location.href));
    // Recycled meanwhile: what it shows now is noted by itself.
    if (known === undefined || reading === null || reading.post.url !== url) return;
    const { post, doubts } = reading;
    if (known.doubtful !== doubts.length > 0) this.#doubtful += known.doubtful ? -1 : 1;
    known.doubtful = doubts.length > 0;
    for (const doubt of doubts) this.#reason(doubt);
    const hash = hashOf(post);
    if (!belongs || hash === known.hash) return;
    known.hash = hash;
    this.#untold.set(url, post);
    this.page.read(element, post);
  }
}
