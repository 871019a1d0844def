import type { Filler } from './filler.ts';
import { FILE, isPlace, networkOf } from './known.ts';
import type { Moments } from './moments.ts';

const ISO_TIME = /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/g;
/** Hosts in an address: its own, one that it leads on to, a handle of Bluesky, somebody's server on Mastodon. */
const HOST = /(?:https?:\/\/|^\/\/|\/profile\/|@[^/@\s]+@)((?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+)/giu;
const TID = /(?<=\/(?:post|app\.bsky\.feed\.post)\/)[234567a-j][234567a-z]{12}(?![\w-])/g;
const THREADS_CODE = /(?<=\/post\/)[\w-]{11}(?![\w-])/g;
const LONG_NUMBER = /\d{15,20}/g;
/** Whose page or post an address leads to. */
const PERSON = /^(?:https?:\/\/[^/]+)?\/(?:(?:profile|in|company|school)\/|@)?([\p{L}\p{N}_.-]{3,})/iu;
/** Between the slashes, dots and other signs of an address. */
const PART = /[\p{L}\p{M}\p{N}_-]+/gu;
const WORD = /[\p{L}\p{M}]+|\p{N}+/gu;
/** What of an address is grammar: scheme, ending of a file, signs that have to be written in code, LinkedIn's kinds. */
const GRAMMAR = new RegExp(
  `^[a-z][a-z+.-]*:|${FILE.source.replace('$', '(?=$|[?#@:])')}|%[0-9a-f]{2}|(?<=[_-])(?:activity|ugcpost|share)(?=-)`,
  'gi',
);
/** What the adapters know a link in a text by. */
const LINK_WORDS = /https?:\/\/|\bhashtag\b/gi;
/** Where a link leads in the end that a network counts the clicks on. */
const LEADS_ON = /(?<=[?&]u(?:rl)?=)https?%3A[^&#]+/gi;
const ENCODED_LETTERS = /(?:%[89a-f][0-9a-f])+/gi;

/** What matches is replaced; null leaves it to the rules that follow. */
type Rule = readonly [pattern: RegExp, replace: (found: string) => string | null];

/** Each rule sees only what those before it have left. */
function apply(text: string, [rule, ...rest]: readonly Rule[]): string {
  if (rule === undefined || text === '') return text;
  const [pattern, replace] = rule;
  let done = '';
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const replaced = replace(match[0]);
    if (replaced === null) continue;
    done += apply(text.slice(from, match.index), rest) + replaced;
    from = match.index + match[0].length;
  }
  return done + apply(text.slice(from), rest);
}

/** What was encoded in an address, decoded; as it is where that makes no sense. */
function decoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

/** Finds hosts or names, whole, in any text. The longest first: one can be the end of another. */
function anyOf(found: Iterable<string>): RegExp {
  const longest = [...found].sort((one, other) => other.length - one.length);
  const either = longest.map((one) => one.replaceAll('.', '\\.')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}.])(?:${either})(?!\\.?[\\p{L}\\p{N}])`, 'giu');
}

/** Puts filler in the place of what is somebody's: words, names, addresses, ids, times. */
export class Disguise {
  readonly #hosts = new Set<string>();
  readonly #names = new Set<string>();
  readonly #first: readonly Rule[];
  #hostRule: Rule | null = null;
  #nameRule: Rule | null = null;

  /** @param site id of the adapter: networks make their ids in different ways */
  constructor(
    readonly filler: Filler,
    moments: Moments,
    site: string,
  ) {
    const bits = site === 'x' || site === 'linkedin' ? 22 : 16;
    const keys: Rule[] = [];
    if (site === 'bluesky') keys.push([TID, (key) => moments.tid(key)]);
    if (site === 'threads') keys.push([THREADS_CODE, (code) => moments.code(code)]);
    this.#first = [[ISO_TIME, (time) => moments.time(time)], ...keys, [LONG_NUMBER, (id) => moments.number(id, bits)]];
  }

  /** Takes in an address: its host and its names are replaced wherever they turn up. */
  learn(address: string): void {
    const whole = decoded(address);
    for (const [, host = ''] of whole.matchAll(HOST)) this.#hosts.add(host.toLowerCase());
    this.#hostRule = null;
    this.#nameRule = null;
    const [, name = ''] = PERSON.exec(whole) ?? [];
    if (!isPlace(name)) this.#names.add(name.toLowerCase());
  }

  /** What people read. */
  text(text: string): string {
    return apply(text, [...this.#known, [LINK_WORDS, (found) => found], [WORD, (word) => this.filler.word(word)]]);
  }

  /** An address, whole or without its host. */
  address(address: string): string {
    const readable = address.replaceAll(ENCODED_LETTERS, decoded);
    const onward: Rule = [LEADS_ON, (found) => encodeURIComponent(this.address(decoded(found)))];
    const disguised = apply(readable, [onward, ...this.#known, [GRAMMAR, (found) => found], this.#partRule]);
    return readable === address ? disguised : disguised.replaceAll(/[^\0-\x7f]+/g, encodeURIComponent);
  }

  /** A mark that scripts and style sheets know an element by: only what names somebody goes. */
  mark(mark: string): string {
    if (this.#names.size === 0) return apply(mark, this.#known);
    this.#nameRule ??= [anyOf(this.#names), (name) => this.#words(name)];
    return apply(mark, [...this.#known, this.#nameRule]);
  }

  #words(text: string): string {
    return text.replaceAll(WORD, (word) => this.filler.word(word));
  }

  get #partRule(): Rule {
    return [PART, (part) => (isPlace(part) ? part : this.#words(part))];
  }

  /** What is replaced wherever it stands: times, ids, and the hosts that were learnt. */
  get #known(): readonly Rule[] {
    if (this.#hosts.size === 0) return this.#first;
    this.#hostRule ??= [anyOf(this.#hosts), (host) => this.#host(host)];
    return [...this.#first, this.#hostRule];
  }

  #host(host: string): string {
    const network = networkOf(host.toLowerCase());
    const ending = network ?? host.slice(host.lastIndexOf('.') + 1);
    const own = host.slice(0, -ending.length);
    return apply(own, [this.#partRule]) + ending;
  }
}
