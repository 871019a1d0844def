import type { ShownPick } from './matter.ts';

/** An address as far as it tells pages apart. */
const PARTS = /^https?:\/\/(?:www\.)?([^/?#\s]+)([^?#\s]*)(?:\?([^#\s]*))?(#\S*)?$/iu;
/** What says who sent the reader, not where to. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|vero_id|ref_src|ref_url|si|s_cid)(?:=|$)/iu;
const IN_TEXT = /https?:\/\/[^\s<>"“”«»]+/giu;

/** A key that is the same for all addresses of one page; null for what is no address of the web. */
export function pageOf(address: string): string | null {
  const [, host, path = '', query = '', fragment = ''] = PARTS.exec(address) ?? [];
  if (host === undefined) return null;
  const asked = query.split('&').filter((part) => part !== '' && !TRACKING.test(part));
  const place = fragment === '#' ? '' : fragment;
  return `${host.toLowerCase()}${path.replace(/\/$/u, '')}${asked.length === 0 ? '' : `?${asked.join('&')}`}${place}`;
}

/** The addresses that a pick shows: those in its words, and not those that the host has edited out. */
export function linksOf({ pick: { edited, post }, plain }: ShownPick): string[] {
  const typed = plain.includes('://')
    ? [...plain.matchAll(IN_TEXT)].map(([match]) => match.replace(/(?<![.,;:!?)\]'’…])[.,;:!?)\]'’…]+$/u, ''))
    : [];
  if (edited !== null) return typed;
  return [...typed, ...post.links, ...post.text.flatMap((run) => (run.type === 'link' ? [run.url] : []))];
}
