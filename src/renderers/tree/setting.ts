import type { Draft } from '../../model/draft.ts';
import { knownZone } from '../../model/known-zone.ts';
import type { PostStyle } from '../../model/post-style.ts';
import type { Language } from '../language.ts';
import { directionOfLocale } from './direction.ts';
import { languageOf } from './post-language.ts';

/** What all parts of one draft's tree share. */
export interface Setting {
  readonly language: Language;
  readonly dir: 'ltr' | 'rtl';
  readonly postStyle: PostStyle;
  /** As the function of this name. */
  readonly languageOf: (lang: string | null) => string | null;
  /** A moment for people: "14 June 2012, 21:03", in the session's time zone. */
  readonly when: (moment: Date) => string;
  /** Its clock time alone: "21:03". */
  readonly hour: (moment: Date) => string;
}

export function settingOf(draft: Draft, language: Language): Setting {
  const timeZone = knownZone(draft.timeZone);
  // Two formats: how one that holds both joins them changes between versions of browsers.
  const day = new Intl.DateTimeFormat(language.locale, { dateStyle: 'long', timeZone });
  const hour = new Intl.DateTimeFormat(language.locale, { timeStyle: 'short', timeZone });
  // A chat's posts share their minutes, and formatting one costs as much as the rest of its post.
  const written = new Map<number, string>();
  const when = (moment: Date) => {
    const minute = Math.floor(moment.getTime() / 60_000);
    const known = written.get(minute) ?? `${day.format(moment)}, ${hour.format(moment)}`;
    written.set(minute, known);
    return known;
  };
  // Nor does one chat speak many languages, and asking after one costs as much again.
  const languages = new Map<string | null, string | null>();
  const languageNow = (lang: string | null) => {
    const known = languages.get(lang);
    if (known !== undefined) return known;
    const found = languageOf(lang);
    languages.set(lang, found);
    return found;
  };
  const dir = directionOfLocale(language.locale);
  return {
    language,
    dir,
    postStyle: draft.postStyle,
    languageOf: languageNow,
    when,
    hour: (moment) => hour.format(moment),
  };
}
