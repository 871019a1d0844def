/** One stretch of a text, as a network marks it up when it publishes it. */
export interface Token {
  readonly type: 'text' | 'tag' | 'mention' | 'link' | 'emoji' | 'custom';
  readonly text: string;
}

const TAG = String.raw`(?<![\p{L}\p{M}\p{N}_&\/#＃])[#＃][\p{L}\p{M}\p{N}\p{Pc}\p{RGI_Emoji}\u200C\u200D\u00B7\u30FB\uFE0F]+`;
const MENTION = String.raw`(?<![\p{L}\p{N}_@\/.])@[A-Za-z0-9_]+(?:[.\-][A-Za-z0-9_\-]+)*`;
const LINK = String.raw`https?:\/\/[^\s<>"“”‘’]*[^\s<>"“”‘’.,;:!?\)\]'…]`;
const SHORTCODE = ':[a-z0-9_]{2,}:';
const MARKED = new RegExp(`(${LINK})|(${TAG})|(${MENTION})|(${SHORTCODE})|(\\p{RGI_Emoji})`, 'gv');

export interface Marking {
  /** What a handle looks like here: a name of word characters, or a domain. */
  readonly mentions: 'word' | 'domain';
  /** Emoji are pictures here. */
  readonly emoji: boolean;
  /** Shortcodes that are pictures here. */
  readonly shortcodes: ReadonlySet<string>;
}

function typeOf(match: RegExpExecArray, marking: Marking): Token['type'] {
  const [, link, tag, mention, shortcode] = match;
  if (link !== undefined) return 'link';
  if (tag !== undefined) return /^[#＃]\p{Nd}+$/u.test(tag) ? 'text' : 'tag';
  if (mention !== undefined) return marking.mentions === 'domain' && !mention.includes('.') ? 'text' : 'mention';
  if (shortcode !== undefined) return marking.shortcodes.has(shortcode) ? 'custom' : 'text';
  return marking.emoji ? 'emoji' : 'text';
}

/** Cuts a text into the stretches that a network marks up; together they are the text again, to the last character. */
export function tokens(text: string, marking: Marking): Token[] {
  const found: Token[] = [];
  const add = (type: Token['type'], piece: string) => {
    const last = found.at(-1);
    if (type === 'text' && last?.type === 'text') found[found.length - 1] = { type, text: last.text + piece };
    else if (piece !== '') found.push({ type, text: piece });
  };
  let end = 0;
  for (const match of text.matchAll(MARKED)) {
    add('text', text.slice(end, match.index));
    const type = typeOf(match, marking);
    // Where handles are single words, a dot or dash after one belongs to the sentence.
    const marked =
      type === 'mention' && marking.mentions === 'word' ? (/^@\w+/u.exec(match[0])?.[0] ?? match[0]) : match[0];
    add(type, marked);
    add('text', match[0].slice(marked.length));
    end = match.index + match[0].length;
  }
  add('text', text.slice(end));
  return found;
}
