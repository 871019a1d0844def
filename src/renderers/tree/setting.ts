import type { Draft } from '../../model/draft.ts';
import { knownZone } from '../../model/known-zone.ts';
import type { PostStyle } from '../../model/post-style.ts';
import type { Language } from '../language.ts';
import { directionOfLocale } from './direction.ts';
import { languageOf } from './post-language.ts';

/** How our own words and times are written. */
export interface Clock {
  readonly language: Language;
  readonly dir: 'ltr' | 'rtl';
  /** As the function of this name. */
  readonly languageOf: (lang: string | null) => string | null;
  /** A moment for people: "14 June 2012, 21:03", in the session's time zone. */
  readonly when: (moment: Date) => string;
  /** Its day alone: "14 June 2012". */
  readonly day: (moment: Date) => string;
  /** Its clock time alone: "21:03". */
  readonly hour: (moment: Date) => string;
}

/** What all parts of one draft's tree share. */
export interface Setting extends Clock {
  readonly postStyle: PostStyle;
}

interface Formats {
  readonly day: Intl.DateTimeFormat;
  readonly hour: Intl.DateTimeFormat;
}

const formats = new Map<string, Formats>();

/** Kept: making them costs as much as eighty posts, and hosts have one language and few zones. */
function formatsOf(locale: string, zone: string): Formats {
  const key = `${locale} ${zone}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const timeZone = knownZone(zone);
  // Two formats: how one that holds both joins them changes between versions of browsers.
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  const made = { day, hour: new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }) };
  formats.set(key, made);
  return made;
}

export function clockOf(zone: string, language: Language): Clock {
  const { day, hour } = formatsOf(language.locale, zone);
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
  return {
    language,
    dir: directionOfLocale(language.locale),
    languageOf: languageNow,
    when,
    day: (moment) => day.format(moment),
    hour: (moment) => hour.format(moment),
  };
}

export function settingOf({ timeZone, postStyle }: Draft, language: Language): Setting {
  return { ...clockOf(timeZone, language), postStyle };
}
