/**
 * What blobs say again and again, longest first where one begins with another. A blob of one pick is too short for
 * deflate to learn it. The list belongs to the format: it is never changed, a new one gets a new flag.
 */
const PHRASES = [
  'null,"truncated":false,"promoted":false,"edited":false,"translated":false,"optedOut":false},"edited":null,"newer":null,"note":"","alts":{},"question":null,"insists":false,"pickedAt":',
  '{"v":1,"min":1,"sid":"',
  '","rows":{"picks":[{"id":"',
  '","section":"',
  '","order":"',
  '","post":{"site":"',
  '","id":"',
  '","url":"https://',
  '"},"author":{"name":"',
  '","author":{"name":"',
  '","handle":"',
  '"},"time":"20',
  'Z","text":[{"type":"text","text":"',
  '"},{"type":"hashtag","text":"#',
  '","tag":"',
  '"},{"type":"text","text":"',
  '"},{"type":"mention","text":"@',
  '"},{"type":"link","text":"https://',
  '"},{"type":"break"},',
  '"}],"lang":"en","tags":[',
  '],"mentions":[',
  '],"links":[',
  '],"media":[',
  '],"quote":null,"repostedBy":null,"replyTo":',
  ',"deleted":false,"_s":{"base":[',
  '"],"edits":{',
  '{"kind":"image","url":"https://',
  '","alt":"',
] as const;

/** JSON without white space has no character below a space: they stand for the phrases. */
const characterAt = (index: number) => String.fromCharCode(index + 1);

/** @param json as `JSON.stringify` writes it, without white space */
export function shorten(json: string): string {
  return PHRASES.reduce((text, phrase, index) => text.replaceAll(phrase, characterAt(index)), json);
}

/** What `shorten` was given. */
export function lengthen(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => PHRASES[character.charCodeAt(0) - 1] ?? character);
}
