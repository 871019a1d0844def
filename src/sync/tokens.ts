/**
 * What blobs say again and again: a blob of one pick is too short for deflate to learn it. Where one phrase begins with
 * another, the longer stands first. `$` is the session's id, which the blob's name tells. The list belongs to the format:
 * it is never changed, a new one gets a new flag.
 */
const UNTOUCHED = '"edited":null,"newer":null,"note":"","alts":{},"question":null,"insists":false,"pickedAt":';
const UNMARKED = '"truncated":false,"promoted":false,"edited":false,"translated":false,"optedOut":false}';
const PHRASES: readonly string[] = [
  '{"v":1,"min":1,"sid":"$","rows":{"picks":[{"id":"',
  '","section":"',
  '","order":"a',
  '","post":{"site":"x","id":"',
  '","post":{"site":"bluesky","id":"',
  '","post":{"site":"mastodon","id":"',
  '","url":"https://x.com/',
  '","url":"https://bsky.app/profile/did:plc:',
  '","url":"https://bsky.app/profile/',
  '","url":"https://mastodon.social/@',
  '","url":"https://',
  '","author":{"name":"',
  '","handle":"',
  '"},"time":"20',
  '.000Z","text":[{"type":"text","text":"',
  'Z","text":[{"type":"text","text":"',
  'Z","text":[{"type":"mention","text":"@',
  ' "},{"type":"hashtag","text":"#',
  '"},{"type":"hashtag","text":"#',
  ' "},{"type":"mention","text":"@',
  '"},{"type":"text","text":" ',
  '","tag":"',
  '"}],"lang":"en","tags":["',
  '"],"mentions":[],"links":[],"media":[],"quote":null,"repostedBy":null,"replyTo":',
  '"],"mentions":["',
  '"],"links":[],"media":[],"quote":null,"repostedBy":null,"replyTo":',
  `null,${UNMARKED},${UNTOUCHED}`,
  `,${UNMARKED},${UNTOUCHED}`,
  ',"deleted":false,"_s":{"base":[',
  '"],"edits":{}}}]}}',
  '.bsky.social',
  // From here on of two characters each.
  '{"v":1,"min":1,"sid":"$","rows":{"',
  '","post":{"site":"',
  '/status/',
  '/post/',
  '@mastodon.social',
  'mastodon.social/@',
  'bsky.app/profile/',
  'Z","text":[{"type":"hashtag","text":"#',
  'Z","text":[',
  '"},{"type":"break"},{"type":"text","text":"',
  '"},{"type":"text","text":"',
  '"},{"type":"link","text":"https://',
  '"},{"type":"emoji","text":"',
  '{"type":"break"},',
  '"}],"lang":"',
  '"],"links":["',
  '],"mentions":[',
  '],"links":[',
  '],"media":[{"kind":"image","url":"https://pbs.twimg.com/media/',
  '],"media":[{"kind":"image","url":"https://',
  '],"media":[',
  '"}],"quote":null,"repostedBy":null,"replyTo":',
  '],"quote":null,"repostedBy":null,"replyTo":',
  '","alt":"',
  `,${UNMARKED}`,
  '"],"edits":{',
];

/**
 * JSON without white space has no character below a space: 31 of them stand for a phrase each, the last for one more with
 * the letter that follows it.
 */
const ALONE = 31;
const SECOND = 'A'.charCodeAt(0);
const TOKEN = new RegExp(
  `${String.fromCharCode(ALONE)}[A-Za-z]|[${String.fromCharCode(0)}-${String.fromCharCode(ALONE - 1)}]`,
  'g',
);

function tokenAt(index: number): string {
  if (index < ALONE) return String.fromCharCode(index);
  return String.fromCharCode(ALONE, SECOND + index - ALONE);
}

function phrasesOf(sid: string): string[] {
  return PHRASES.map((phrase) => phrase.replace('$', () => sid));
}

function escaped(phrase: string): string {
  return phrase.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
}

/**
 * @param json as `JSON.stringify` writes it, without white space
 * @param sid the session's id, as it is in the blob's name
 */
export function shorten(json: string, sid: string): string {
  const phrases = phrasesOf(sid);
  const tokens = new Map(phrases.map((phrase, index) => [phrase, tokenAt(index)]));
  const any = new RegExp(phrases.map(escaped).join('|'), 'gu');
  return json.replace(any, (phrase) => tokens.get(phrase) ?? phrase);
}

/** What `shorten` was given. */
export function lengthen(text: string, sid: string): string {
  const phrases = phrasesOf(sid);
  const tokens = new Map(phrases.map((phrase, index) => [tokenAt(index), phrase]));
  return text.replaceAll(TOKEN, (token) => tokens.get(token) ?? token);
}
