import type { DraftPick } from '../../model/draft.ts';
import { plainText } from '../../model/plain-text.ts';
import type { Author, Media } from '../../model/post.ts';
import type { RichText } from '../../model/rich-text.ts';
import { contained } from '../tree/isolates.ts';
import type { Setting } from '../tree/setting.ts';
import { webAddress } from '../tree/web-address.ts';
import { oneLine } from './one-line.ts';

/** What is told of a post or a quoted one. */
interface Told {
  readonly author: Author;
  readonly text: RichText;
  readonly media: readonly Media[];
  readonly time: string | null;
  readonly url: string | null;
}

function whoText({ handle, name }: Author, { language, dir }: Setting): string {
  if (handle !== '') return contained(`@${handle}`, dir);
  return contained(name.trim() || language.text('draft_unknown_author'), dir);
}

function mediaText({ kind, alt }: Media, { language, dir }: Setting): string {
  const said = oneLine(alt);
  return language.text(`draft_${kind}`) + (said === '' ? '' : `: ${contained(said, dir)}`);
}

/** Line ends end whatever direction a line has, so that only the first, which begins with our words, needs care. */
function saidText(text: RichText, { dir }: Setting): string {
  const [first = '', ...others] = plainText(text)
    .trim()
    .split(/\r\n|\r|\n/u);
  return [contained(first, dir), ...others].join('\n');
}

function momentText({ time, url }: Told, { when }: Setting): string {
  const moment = new Date(time ?? Number.NaN);
  return [Number.isNaN(moment.getTime()) ? '' : when(moment), webAddress(url) ?? ''].filter(Boolean).join(' · ');
}

function toldText(told: Told, setting: Setting, more: readonly string[] = []): string {
  const said = [saidText(told.text, setting), ...told.media.map((media) => mediaText(media, setting))].filter(Boolean);
  const words = `${whoText(told.author, setting)}: ${said.join('\n')}`.trimEnd();
  return [words, ...more, momentText(told, setting)].filter(Boolean).join('\n');
}

/** A pick: "@handle: text", and below it when and where it was posted. */
export function postText({ post, text }: DraftPick, setting: Setting): string {
  const quoted = post.quote === null ? [] : [toldText({ ...post.quote, media: [] }, setting).replaceAll(/^/gmu, '> ')];
  return toldText({ ...post, text }, setting, quoted);
}
