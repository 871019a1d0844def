import type { Draft } from '../../src/model/draft.ts';
import type { BlogSetting } from '../../src/model/setting.ts';
import { slugOfDraft } from './slug.ts';
import { readTags, writeTags } from './tag-list.ts';

/** What the host may type before sending, and what it begins with. */
export interface Fields {
  readonly slug: string;
  readonly excerpt: string;
  /** As typed: see `readTags`. */
  readonly tags: string;
}

/** The draft's pull quote, in one paragraph; empty where there is none. */
export function pullQuoteOf({ sections }: Draft): string {
  const quotes = sections.flatMap((section) => (section.role === 'pull-quote' ? section.paragraphs : []));
  return quotes.join(' ').replaceAll(/\s+/gu, ' ').trim();
}

/** Good as it stands: nothing has to be typed. */
export function beginning(draft: Draft, { tags }: Pick<BlogSetting, 'tags'>): Fields {
  return {
    slug: slugOfDraft(draft, draft.title),
    excerpt: pullQuoteOf(draft),
    tags: writeTags(readTags([...tags, ...draft.hashtags].join(','))),
  };
}
