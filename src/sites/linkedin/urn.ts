import { decoded } from '../reading/links.ts';

/** A post by its kind and number, as LinkedIn names it: `activity`, `ugcPost` or `share`. */
export interface Urn {
  readonly kind: string;
  readonly id: string;
}

const URN = /\b(activity|ugcPost|share):(\d{15,20})/;
/** The end of a public address: words, the kind, the number, a few letters. */
const PUBLIC = /\/posts\/[^?#/]*?-(activity|ugcPost|share)-(\d{15,20})(?:-|$|[/?#])/;

function urnOf([, kind, id]: readonly (string | undefined)[]): Urn | null {
  return kind === undefined || id === undefined ? null : { kind, id };
}

/** The post that an attribute names, or null. */
export function urnIn(text: string | null): Urn | null {
  return text === null ? null : urnOf(URN.exec(text) ?? []);
}

/** The post that an address leads to, or null. */
export function urnAt(address: string): Urn | null {
  const [path = ''] = address.split(/[?#]/);
  return urnOf(PUBLIC.exec(path) ?? []) ?? (/\/feed\/update\//.test(path) ? urnIn(decoded(path)) : null);
}

/** Canonical permalink. */
export function urnUrl({ kind, id }: Urn): string {
  return `https://www.linkedin.com/feed/update/urn:li:${kind}:${id}/`;
}
