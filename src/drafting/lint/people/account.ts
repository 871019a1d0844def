import type { Pick } from '../../../model/pick.ts';

/** One handle on one site, exactly as it is credited, and what goes with it. */
export interface Account {
  readonly site: string;
  readonly handle: string;
  /** In order. */
  readonly picks: readonly string[];
  /** Names that go with it and say more than the handle, the commonest first. */
  readonly names: readonly string[];
  /** The server: in the handle, or on Mastodon, where handles of its own people lack it, that of the post. */
  readonly host: string;
}

function hostOf(site: string, handle: string, url: string): string {
  const named = handle.split('@')[1];
  if (named !== undefined) return named.toLowerCase();
  return site === 'mastodon' && URL.canParse(url) ? new URL(url).host : '';
}

/** @returns keys by how often they are counted, the most first; the earlier of two that are even */
function byCount(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
}

function tidied(name: string): string {
  return name.replaceAll(/\s+/gu, ' ').trim().normalize('NFC');
}

/** Everybody who is quoted, by site and handle. Whose handle is not known is nobody in particular. */
export function accountsOf(picks: readonly Pick[]): Account[] {
  const accounts = new Map<string, { first: Pick; ids: string[]; names: Map<string, number> }>();
  for (const pick of picks) {
    const { site, author } = pick.post;
    if (author.handle === '') continue;
    const key = `${site} ${author.handle}`;
    const account = accounts.get(key) ?? { first: pick, ids: [], names: new Map<string, number>() };
    accounts.set(key, account);
    account.ids.push(pick.id);
    account.names.set(author.name, (account.names.get(author.name) ?? 0) + 1);
  }
  return [...accounts.values()].map(({ first: { post }, ids, names }) => ({
    site: post.site,
    handle: post.author.handle,
    picks: ids,
    names: [...new Set(byCount(names).map(tidied))].filter((name) => name !== '' && name !== post.author.handle),
    host: hostOf(post.site, post.author.handle, post.url),
  }));
}
