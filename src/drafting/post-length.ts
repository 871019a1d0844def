/** How long a post may be on a network, and how that network counts. Where it is not sure, the greater length. */
export interface LengthRule {
  readonly limit: number;
  readonly lengthOf: (text: string) => number;
}

/** Letters of an address that every network takes for part of the link; what follows them is counted in full. */
const LINK = /https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?(?:[/?](?:[\w!*';:=+,.$/%#[\]~@&|?-]*[\w/=#&+-])?)?/giu;
/** X makes links of these too, if the ending is a real one. */
const BARE_LINK = /(?<![@\w./-])(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/[\w!*';:=+,.$/%#[\]~@&|?-]*)?/giu;
/** What X and Mastodon count for a link. */
const LINK_LENGTH = 23;
const REMOTE_MENTION = /(@[\p{L}\p{N}_]+(?:[.-]+[\p{L}\p{N}_]+)*)@[\p{L}\p{N}_.-]+[\p{L}\p{N}_]/giu;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

function withEvenLinks(text: string): string {
  return text.replaceAll(LINK, 'x'.repeat(LINK_LENGTH));
}

/** A code point counts one here, two elsewhere (Han, kana, Hangul, …). */
function weight(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  const single =
    code <= 0x10ff ||
    (code >= 0x2000 && code <= 0x200d) ||
    (code >= 0x2010 && code <= 0x201f) ||
    (code >= 0x2032 && code <= 0x2037);
  return single ? 1 : 2;
}

/**
 * An emoji counts two, of however many code points it is made; a link 23, however long it is.
 * @see https://developer.x.com/en/docs/counting-characters
 * @see https://github.com/twitter/twitter-text/blob/master/config/v3.json
 */
function lengthOnX(text: string): number {
  const linked = withEvenLinks(text.normalize('NFC')).replaceAll(BARE_LINK, (bare) => bare.padEnd(LINK_LENGTH, 'x'));
  let length = 0;
  for (const grapheme of graphemes(linked)) {
    if (EMOJI.test(grapheme)) length += 2;
    else for (const character of grapheme) length += weight(character);
  }
  return length;
}

/**
 * Graphemes, a link for 23, of `@user@host` only `@user`.
 * @see https://docs.joinmastodon.org/user/posting/#text
 * @see https://github.com/mastodon/mastodon/blob/main/app/validators/status_length_validator.rb
 */
function lengthOnMastodon(text: string): number {
  return graphemes(withEvenLinks(text).replaceAll(REMOTE_MENTION, '$1')).length;
}

/**
 * Graphemes, of which there may be 300, and UTF-8 bytes, of which there may be 3,000. Bluesky's own page shortens
 * links before it counts; other clients do not.
 * @see https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json
 */
function lengthOnBluesky(text: string): number {
  return Math.max(graphemes(text).length, Math.ceil(bytes(text) / 10));
}

/**
 * Characters, but UTF-8 bytes of emoji.
 * @see https://developers.facebook.com/documentation/threads/posts
 */
function lengthOnThreads(text: string): number {
  return graphemes(text).reduce((sum, one) => sum + (EMOJI.test(one) ? bytes(one) : one.length), 0);
}

/** UTF-16 units, which no other way of counting characters exceeds. */
function plainLength(text: string): number {
  return text.length;
}

const RULES: ReadonlyMap<string, LengthRule> = new Map([
  ['x', { limit: 280, lengthOf: lengthOnX }],
  ['bluesky', { limit: 300, lengthOf: lengthOnBluesky }],
  // Servers may allow more; none of Mastodon's own releases allows less.
  ['mastodon', { limit: 500, lengthOf: lengthOnMastodon }],
  ['threads', { limit: 500, lengthOf: lengthOnThreads }],
  // LinkedIn documents the limit nowhere that is public; its composer says so beyond 3,000.
  ['linkedin', { limit: 3000, lengthOf: plainLength }],
]);

/** The rule of a network; for one that is not known, the least that any of these allows. */
export function lengthRule(site: string): LengthRule {
  return RULES.get(site) ?? { limit: 280, lengthOf: plainLength };
}
