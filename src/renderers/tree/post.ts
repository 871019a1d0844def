import type { Element } from 'hast';
import type { DraftPick } from '../../model/draft.ts';
import { plainText } from '../../model/plain-text.ts';
import { byline, credit, handleNodes, sourceCredit } from './credit.ts';
import { type Direction, directionOfRuns } from './direction.ts';
import { h } from './h.ts';
import { mediaNodes } from './media.ts';
import { type Ours, oursWithin } from './ours.ts';
import { isSameLanguage } from './post-language.ts';
import { textNode } from './post-text.ts';
import { quotedNode } from './quoted.ts';
import { richWords } from './rich-words.ts';
import type { Setting } from './setting.ts';
import { spaced } from './spaced.ts';

/** Language and direction of a post as far as its element says them, and of our own words inside. */
interface Tongue {
  readonly own: { readonly dir: Direction; readonly lang?: string };
  readonly lang: string | null;
  readonly ours: Ours;
}

function tongueOf({ post, text }: DraftPick, setting: Setting): Tongue {
  const lang = setting.languageOf(post.lang);
  const dir = directionOfRuns(text);
  const foreign = lang !== null && !isSameLanguage(lang, setting.language.locale);
  return { own: lang === null ? { dir } : { dir, lang }, lang, ours: oursWithin(foreign, dir, setting) };
}

/** The post that this one quotes, if it does. */
function quotedIn({ post }: DraftPick, setting: Setting, lang: string | null): Element | null {
  return post.quote === null ? null : quotedNode(post.quote, setting, lang !== null);
}

/** The words, what hangs on them, and the credit. */
function quotation(pick: DraftPick, setting: Setting): Element {
  const { own, lang, ours } = tongueOf(pick, setting);
  const parts = [
    textNode(pick.text),
    ...mediaNodes(pick, setting, ours, lang),
    quotedIn(pick, setting, lang),
    credit(pick.post, setting, ours),
  ];
  return h('blockquote', { className: ['chat-post'], ...own }, spaced(parts));
}

/** Who, the words, what hangs on them, and when and where they were published. */
function card(pick: DraftPick, setting: Setting): Element {
  const { own, lang, ours } = tongueOf(pick, setting);
  const parts = [
    byline(pick.post, setting, ours),
    textNode(pick.text),
    ...mediaNodes(pick, setting, ours, lang),
    quotedIn(pick, setting, lang),
    sourceCredit(pick.post, setting, ours),
  ];
  return h('blockquote', { className: ['chat-post', 'chat-card'], ...own }, spaced(parts));
}

/** "@handle: the words", on a line, as summaries of chats have always had them. */
function line(pick: DraftPick, setting: Setting): Element {
  const { own, lang } = tongueOf(pick, setting);
  // The language is that of the words alone: nothing of ours is inside of it.
  const ours = oursWithin(false, own.dir, setting);
  const words = h('span', { className: ['chat-text'], ...(lang === null ? {} : { lang }) }, richWords(pick.text));
  const said = plainText(pick.text) === '' ? [] : [': ', words];
  const parts = [
    h('p', [...handleNodes(pick.post, setting), ...said]),
    ...mediaNodes(pick, setting, ours, lang),
    quotedIn(pick, setting, null),
  ];
  return h('div', { className: ['chat-post', 'chat-compact'], dir: own.dir }, spaced(parts));
}

const STYLES = { compact: line, quote: quotation, card } as const;

/** A pick, in the draft's style. */
export function postNode(pick: DraftPick, setting: Setting): Element {
  return STYLES[setting.postStyle](pick, setting);
}
