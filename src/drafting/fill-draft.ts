import type { Draft, DraftSection } from '../model/draft.ts';
import type { Block, Prose } from '../model/prose.ts';
import { fillPlaceholders, type PlaceholderValues } from './placeholders.ts';

type Fill = (text: string) => string;

function filledBlock(block: Block, fill: Fill): Block {
  switch (block.type) {
    case 'paragraph':
      return {
        ...block,
        content: block.content.map((run) => (run.type === 'text' ? { ...run, text: fill(run.text) } : run)),
      };
    case 'list':
      return { ...block, items: block.items.map((item) => filledProse(item, fill)) };
    case 'quote':
      return { ...block, blocks: filledProse(block.blocks, fill) };
  }
}

function filledProse(prose: Prose, fill: Fill): Block[] {
  return prose.map((block) => filledBlock(block, fill));
}

function filledSection(section: DraftSection, fill: Fill): DraftSection {
  const heading = fill(section.heading);
  // What people have posted is never filled.
  if (section.role === 'picks') return { ...section, heading };
  const { plain, paragraphs, blocks } = section;
  return {
    ...section,
    heading,
    plain: fill(plain),
    paragraphs: paragraphs.map(fill),
    blocks: filledProse(blocks, fill),
  };
}

/** The draft with the placeholders in what the host has written filled. */
export function fillDraft(draft: Draft, values: PlaceholderValues): Draft {
  const fill: Fill = (text) => fillPlaceholders(text, values);
  return {
    ...draft,
    title: fill(draft.title),
    sections: draft.sections.map((section) => filledSection(section, fill)),
  };
}
