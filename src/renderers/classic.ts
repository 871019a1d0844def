import type { ElementContent } from 'hast';
import { classicHtml } from './classic/blocks.ts';
import type { Renderer } from './renderer.ts';
import { directionOfLocale } from './tree/direction.ts';
import { draftTree } from './tree/draft-tree.ts';

/** A post for the classic editor of WordPress: HTML that its filters leave as it is, paragraphs and all. */
export const classic = {
  id: 'classic',
  label: 'format_classic',
  fileName: 'draft.classic.html',
  mediaType: 'text/html',
  group: 'documents',
  render: (draft, language) => {
    const ground = { locale: language.locale, dir: directionOfLocale(language.locale) };
    return classicHtml(draftTree(draft, language).children as ElementContent[], ground);
  },
} as const satisfies Renderer;
