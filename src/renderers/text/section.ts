import type { Draft, DraftPick, DraftSection, HostSection, PicksSection, WordsSection } from '../../model/draft.ts';
import { plainOfProse } from '../../model/plain-prose.ts';
import { hostCredit } from '../tree/host.ts';
import type { Setting } from '../tree/setting.ts';
import { webAddress } from '../tree/web-address.ts';
import { headingText } from './heading.ts';
import { numbersText } from './numbers.ts';
import { oneLine } from './one-line.ts';
import { postText } from './post.ts';

/** Blocks with an empty line between. */
function blocksText(blocks: readonly string[]): string {
  return blocks.filter((block) => block.trim() !== '').join('\n\n');
}

function picksText({ heading, picks, groups }: PicksSection, setting: Setting): string {
  const posts = (of: readonly DraftPick[]) => of.map((pick) => postText(pick, setting));
  const inGroups = groups?.flatMap((group) => [oneLine(group.heading), ...posts(group.picks)]);
  return blocksText([headingText(heading), ...(inGroups ?? posts(picks))]);
}

function hostText(section: HostSection): string {
  return blocksText([headingText(section.heading), plainOfProse(section.blocks), hostCredit(section)]);
}

/**
 * As in the other formats, an address alone belongs to the heading.
 * @param page the archive's own page, which counts more than an address that the host typed
 */
function archiveText({ heading, paragraphs }: WordsSection, page: string | null): string {
  const typed = paragraphs.length === 1 ? webAddress(paragraphs[0]?.trim() ?? null) : null;
  const target = webAddress(page);
  const words = oneLine(heading);
  if (paragraphs.length > 0 && (typed === null || words === '')) {
    return blocksText([headingText(heading), ...paragraphs, target ?? '']);
  }
  return [words, target ?? typed ?? ''].filter(Boolean).join('\n');
}

/** One section of the draft. */
export function sectionText(section: DraftSection, { archiveUrl }: Draft, setting: Setting): string {
  switch (section.role) {
    case 'pull-quote':
      return blocksText(section.paragraphs);
    case 'picks':
      return picksText(section, setting);
    case 'host':
      return hostText(section);
    case 'archive':
      return archiveText(section, archiveUrl);
    case 'prose':
    case 'links':
      return blocksText([headingText(section.heading), plainOfProse(section.blocks)]);
    case 'statistics':
      return blocksText([
        ...[headingText(section.heading), plainOfProse(section.blocks)],
        section.numbers === null ? '' : numbersText(section.numbers, setting),
      ]);
  }
}
