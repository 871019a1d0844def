import { asShown, isForReaders } from '../model/as-shown.ts';
import { bySection } from '../model/by-section.ts';
import type { Draft, DraftPick, DraftSection } from '../model/draft.ts';
import { mainHandle } from '../model/host-handles.ts';
import type { Pick } from '../model/pick.ts';
import { textOf } from '../model/pick-text.ts';
import { proseOfWords } from '../model/prose-state.ts';
import type { Section, SectionText } from '../model/section.ts';
import type { Session } from '../model/session.ts';
import { titleOf } from '../model/session-title.ts';
import { tidyProse } from '../model/tidy-prose.ts';
import { byQuestion } from './by-question.ts';
import { type Facts, NO_FACTS } from './facts.ts';
import { fillDraft } from './fill-draft.ts';
import { paragraphsOf } from './paragraphs.ts';
import { questionsOfPicks } from './pick-questions.ts';

function draftPick({ id, post, edited, note }: Pick): DraftPick {
  return { id, post, text: textOf({ edited, post }), note, pictures: [] };
}

function isEmpty(section: DraftSection): boolean {
  if (section.role === 'picks') return section.picks.length === 0;
  // The heading alone says where the archive is to be found: "Archive Session 102".
  if (section.role === 'archive' && section.heading.trim() !== '') return false;
  if (section.role === 'statistics' && section.numbers !== null) return false;
  return section.blocks.length === 0;
}

const NOTHING = { plain: '', rich: null };

/**
 * A session's draft, from its rows: without the sections that are left out, and without picks whose authors ask not to
 * be shown to strangers, unless the host insists.
 * @param sections in order, none deleted, as `sectionsOf` gives them
 * @param picks in order, none in the trash, as `picksOf` gives them
 * @param texts by section id, as `textsOf` gives them
 * @param facts what placeholders stand for, and what a section of numbers tells
 */
export function assemble(
  session: Session,
  sections: readonly Section[],
  picks: readonly Pick[],
  texts: ReadonlyMap<string, SectionText>,
  { values, numbers }: Facts = NO_FACTS,
): Draft {
  const shown = picks.filter(isForReaders).map((pick) => asShown(pick, session));
  const groups = bySection(sections, shown);
  const included = sections.filter((section) => section.included);
  const filled = included.map(({ id, kind, heading, role, byQuestion: grouped }): DraftSection => {
    if (role === 'picks') {
      const own = (groups.get(id) ?? []).map(draftPick);
      const asked = grouped ? questionsOfPicks(shown, session.hostHandle) : null;
      return { id, kind, heading, role, picks: own, groups: asked && byQuestion(own, asked) };
    }
    const said = texts.get(id) ?? NOTHING;
    const { plain } = said;
    const words = { id, kind, heading, plain, paragraphs: paragraphsOf(plain), blocks: tidyProse(proseOfWords(said)) };
    if (role === 'host') {
      return { ...words, role, handle: mainHandle(session.hostHandle), name: values['host-name'] ?? '' };
    }
    return role === 'statistics' ? { ...words, role, numbers } : { ...words, role };
  });
  const draft: Draft = {
    sid: session.id,
    title: values.title ?? titleOf(session),
    number: session.number,
    topic: session.topic,
    hashtags: session.hashtags,
    start: session.start,
    end: session.end,
    timeZone: session.timeZone,
    hostHandle: session.hostHandle,
    postStyle: session.postStyle,
    embeds: session.embeds,
    archiveUrl: null,
    sections: filled.filter((section) => !isEmpty(section)),
    layout: sections.map(({ id, kind, heading, role }) => ({ id, kind, heading, role })),
  };
  return fillDraft(draft, values);
}
