/** Codes that say no more than that the language is unknown, mixed, or no language at all (X: hashtags, media only). */
const NO_LANGUAGE = /^(?:|und|zxx|mul|mis|art|q[a-t][a-z])(?:-|$)/i;

/** What was asked last: most posts of a page are in one language, and the browser takes its time over each tag. */
let lastTag = '';
let lastMeaning: string | null = null;

function meaningOf(tag: string): string | null {
  if (NO_LANGUAGE.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** BCP 47 language of an element by its own `lang`, in today's spelling; null where it says nothing. */
export function languageOf(element: Element | null): string | null {
  const tag = element?.getAttribute('lang') ?? '';
  if (tag !== lastTag) lastMeaning = meaningOf(tag);
  lastTag = tag;
  return lastMeaning;
}
