import type { Element, Root } from 'hast';
import type {
  Draft,
  DraftPick,
  DraftSection,
  PicksSection,
  StatisticsSection,
  WordsSection,
} from '../../model/draft.ts';
import type { Language } from '../language.ts';
import { archiveNode } from './archive.ts';
import { h } from './h.ts';
import { headingNode, subheadingNode } from './heading.ts';
import { hostNode } from './host.ts';
import { numbersNode } from './numbers.ts';
import { postNode } from './post.ts';
import { proseNodes } from './prose.ts';
import { pullQuoteNode } from './pull-quote.ts';
import { type Setting, settingOf } from './setting.ts';
import { spaced } from './spaced.ts';

type PostNode = typeof postNode;

function proseNode({ heading, blocks }: WordsSection | StatisticsSection, more: readonly Element[] = []): Element {
  return h('section', { className: ['chat-prose'] }, spaced([headingNode(heading), ...proseNodes(blocks), ...more]));
}

function picksNode({ heading, kind, picks, groups }: PicksSection, setting: Setting, post: PostNode): Element {
  const posts = (of: readonly DraftPick[]) => of.map((pick) => post(pick, setting));
  const inGroups = groups?.flatMap((group) => [subheadingNode(group.heading), ...posts(group.picks)]);
  const parts = [headingNode(heading), ...(inGroups ?? posts(picks))];
  return h('section', { className: ['chat-picks'], dataKind: kind }, spaced(parts));
}

function sectionNode(section: DraftSection, draft: Draft, setting: Setting, post: PostNode): Element {
  switch (section.role) {
    case 'pull-quote':
      return pullQuoteNode(section);
    case 'picks':
      return picksNode(section, setting, post);
    case 'host':
      return hostNode(section);
    case 'archive':
      return archiveNode(section, draft.archiveUrl);
    case 'prose':
    case 'links':
      return proseNode(section);
    case 'statistics':
      return proseNode(section, section.numbers === null ? [] : [numbersNode(section.numbers, setting)]);
  }
}

/**
 * A draft as a tree of HTML elements: what all renderers of marked-up text read.
 * @param post how a pick is shown, where not in the draft's style
 */
export function draftTree(draft: Draft, language: Language, post: PostNode = postNode): Root {
  const setting = settingOf(draft, language);
  const sections = draft.sections.map((section) => sectionNode(section, draft, setting, post));
  return { type: 'root', children: spaced(sections).slice(1) };
}
