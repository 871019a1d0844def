import type { Draft, DraftPick } from '../../model/draft.ts';
import { plainText } from '../../model/plain-text.ts';
import type { Author } from '../../model/post.ts';
import type { Language } from '../language.ts';
import { languageOf } from '../tree/post-language.ts';
import { webAddress } from '../tree/web-address.ts';

/** Without the fields that say nothing. */
function filled(fields: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''));
}

function personOf({ name, handle, url }: Author): object | null {
  const at = handle === '' ? '' : `@${handle}`;
  const called = name.trim() || at;
  if (called === '') return null;
  return {
    '@type': 'Person',
    ...filled({ name: called, alternateName: called === at ? '' : at, url: webAddress(url) }),
  };
}

function citationOf({ post, text }: DraftPick): object {
  const { author, url, time, lang } = post;
  return {
    '@type': 'SocialMediaPosting',
    ...filled({
      url: webAddress(url),
      author: personOf(author),
      datePublished: time,
      inLanguage: languageOf(lang),
      articleBody: plainText(text),
    }),
  };
}

/**
 * What a draft is, and whom it cites, in the words of schema.org.
 * @see https://schema.org/SocialMediaPosting
 */
export function linkedData(draft: Draft, { locale }: Language): object {
  const { title, topic, hashtags, hostHandle, sections } = draft;
  return {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    headline: title,
    ...filled({
      about: topic.trim(),
      keywords: hashtags.map((tag) => `#${tag}`).join(', '),
      author: personOf({ name: '', handle: hostHandle, url: null }),
    }),
    inLanguage: locale,
    citation: sections.flatMap((section) => (section.role === 'picks' ? section.picks.map(citationOf) : [])),
  };
}
