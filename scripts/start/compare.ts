import type { SessionFile } from '../../src/model/session-file.ts';
import type { Expected } from './expected.ts';
import { type When, whenOf } from './when.ts';

/** A draft as it stands in `draft.html`, read from the file. */
export interface ReadDraft {
  /** Sections of picks, in order. */
  readonly sections: readonly { readonly heading: string; readonly posts: readonly ReadPost[] }[];
  /** The words of everything. */
  readonly words: string;
}

interface ReadPost {
  /** Without `@`; empty where the credit names nobody. */
  readonly handle: string;
  readonly text: string;
}

const SHOWN = 90;

function shown(text: string, from = 0): string {
  const piece = text.slice(from, from + SHOWN);
  return `${from > 0 ? '…' : ''}${JSON.stringify(piece)}${from + SHOWN < text.length ? '…' : ''}`;
}

/** Two texts from a little before where they part. */
function difference(wanted: string, found: string): string {
  let at = 0;
  while (at < wanted.length && wanted[at] === found[at]) at += 1;
  const from = Math.max(at - 20, 0);
  return `${shown(found, from)} instead of ${shown(wanted, from)}`;
}

/** HTML has no U+0000; it stands in a draft as U+FFFD. */
function asInHtml(text: string): string {
  return text.replaceAll('\0', '\uFFFD');
}

function name({ handle, text }: ReadPost): string {
  return `@${handle}: ${shown(text)}`;
}

/** What is wrong with one section's posts, one sentence each. */
function comparePosts(where: string, wanted: readonly ReadPost[], found: readonly ReadPost[]): string[] {
  const extra = [...found];
  const take = (fits: (post: ReadPost) => boolean): ReadPost | undefined => {
    const at = extra.findIndex(fits);
    return at < 0 ? undefined : extra.splice(at, 1)[0];
  };
  const missing = wanted.filter(({ handle, text }) => !take((post) => post.handle === handle && post.text === text));
  const changed = missing.map((post) => {
    const other = take(({ handle }) => handle === post.handle) ?? take(({ text }) => text === post.text);
    if (other === undefined) return `${where}: lost: ${name(post)}`;
    if (other.handle !== post.handle) return `${where}: credited to @${other.handle}: ${name(post)}`;
    return `${where}: @${post.handle}: ${difference(post.text, other.text)}`;
  });
  const added = extra.map((post) => `${where}: too much: ${name(post)}`);
  if (changed.length + added.length > 0) return [...changed, ...added];
  const moved = wanted.findIndex(({ handle, text }, at) => handle !== found[at]?.handle || text !== found[at]?.text);
  return moved < 0 ? [] : [`${where}: in another order from post ${moved + 1} on`];
}

function compareWords(where: string, wanted: string, found = ''): string[] {
  return found.trim() === wanted.trim() ? [] : [`${where}: ${difference(wanted.trim(), found.trim())}`];
}

function compareWhen(wanted: When | null, file: SessionFile): string[] {
  const found = whenOf(file);
  return [
    ...compareWords('session.json, date', wanted?.date ?? '', found?.date),
    ...compareWords('session.json, start', wanted?.start ?? '', found?.start),
    ...compareWords('session.json, end', wanted?.end ?? '', found?.end),
  ];
}

/** What an exported session file lacks or has otherwise, one sentence each. */
export function compareSessionFile(expected: Expected, file: SessionFile): string[] {
  // A section that the host added has a kind of its own; its heading tells it.
  const headings = new Map(file.sections?.map(({ kind, heading }) => [kind, heading]));
  const headed = file.picks.map((pick) => ({ ...pick, heading: headings.get(pick.kind) ?? pick.kind }));
  const all = new Set([...expected.picks.keys(), ...headed.map(({ heading }) => heading)]);
  const picks = [...all].flatMap((heading) =>
    comparePosts(
      `session.json, ${heading}`,
      expected.picks.get(heading) ?? [],
      headed.filter((pick) => pick.heading === heading),
    ),
  );
  return [
    ...picks,
    ...compareWords('session.json, number', String(expected.number ?? ''), String(file.number ?? '')),
    ...compareWords('session.json, topic', expected.topic, file.topic),
    ...(expected.title === '' ? [] : compareWords('session.json, title', expected.title, file.title)),
    ...compareWhen(expected.when, file),
    ...compareWords('session.json, pull quote', expected.pullQuote, file.pullQuote),
    ...compareWords('session.json, summary', expected.summary.join('\n\n'), (file.summary ?? []).join('\n\n')),
    ...compareWords('session.json, host', expected.host, file.host?.handle),
    ...compareWords('session.json, about the host', expected.bio, file.host?.bio),
  ];
}

/** What an exported HTML draft lacks or has otherwise, one sentence each. */
export function compareDraft(expected: Expected, draft: ReadDraft): string[] {
  const posts = [...expected.picks].flatMap(([heading, wanted]) => {
    const section = draft.sections.find((each) => each.heading === asInHtml(heading));
    const inHtml = wanted.map((pick) => ({ ...pick, handle: asInHtml(pick.handle), text: asInHtml(pick.text) }));
    return comparePosts(`draft.html, ${heading}`, inHtml, section?.posts ?? []);
  });
  const words = [expected.pullQuote, ...expected.summary, expected.bio].flatMap((paragraph) =>
    asInHtml(paragraph).split(/\n\s*\n/u),
  );
  const missing = words.filter((paragraph) => !draft.words.includes(paragraph.trim()));
  return [...posts, ...missing.map((paragraph) => `draft.html lacks ${shown(paragraph)}`)];
}
