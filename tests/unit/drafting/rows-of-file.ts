import english from '../../../_locales/en/messages.json';
import { joinHandles } from '../../../src/model/host-handles.ts';
import { DEFAULT_LAYOUT } from '../../../src/model/layout.ts';
import { orderBetween } from '../../../src/model/order.ts';
import type { Pick } from '../../../src/model/pick.ts';
import { plainText, richTextOf } from '../../../src/model/plain-text.ts';
import type { Post } from '../../../src/model/post.ts';
import { stateOfProse, wordsOfState } from '../../../src/model/prose-state.ts';
import { newRow } from '../../../src/model/row.ts';
import type { Section, SectionText } from '../../../src/model/section.ts';
import type { Session } from '../../../src/model/session.ts';
import type { SessionFile, SessionFilePick } from '../../../src/model/session-file.ts';
import { UNTOUCHED_PICK, UNTOUCHED_SECTION, UNTOUCHED_SESSION } from '../../../src/model/untouched.ts';

const BY = { device: 'desk', now: 1_339_704_000_000 };

function postOf({ handle, name, text, url, time, post }: SessionFilePick, index: number): Post {
  if (post !== undefined) return post;
  return {
    site: 'web',
    id: String(index),
    url: url ?? `https://chat.example/${index}`,
    author: { name: name ?? '', handle, url: null },
    time: time ?? null,
    text: richTextOf(text),
    lang: null,
    tags: [],
    mentions: [],
    links: [],
    media: [],
    quote: null,
    repostedBy: null,
    replyTo: null,
    truncated: false,
    promoted: false,
    edited: false,
    translated: false,
    optedOut: false,
  };
}

function headingOf(kind: string): string {
  const messages: Record<string, { message: string }> = english;
  return messages[`section_${kind.replaceAll('-', '_')}`]?.message ?? kind;
}

/** The words that a file gives to a section. */
function wordsOf(file: SessionFile, section: FileSection, first: boolean): string {
  if (section.paragraphs !== undefined) return section.paragraphs.join('\n\n');
  if (!first) return '';
  if (section.role === 'pull-quote') return file.pullQuote ?? '';
  if (section.role === 'host') return file.host?.bio ?? '';
  return section.role === 'prose' ? (file.summary ?? []).join('\n\n') : '';
}

type FileSection = NonNullable<SessionFile['sections']>[number];

export interface Rows {
  readonly session: Session;
  readonly sections: Section[];
  readonly picks: Pick[];
  readonly texts: Map<string, SectionText>;
}

/** The rows that the store would hold after a host had entered what a session file says. */
export function rowsOf(file: SessionFile): Rows {
  const session = newRow(
    {
      id: 'session',
      hashtags: file.hashtags ?? [file.hashtag],
      number: file.number ?? null,
      topic: file.topic ?? '',
      title: file.title ?? '',
      start: file.start ?? null,
      end: file.end ?? null,
      timeZone: file.timeZone ?? 'UTC',
      hostHandle: joinHandles([file.host?.handle ?? '', ...(file.host?.others ?? [])]),
      scope: 'replies' as const,
      ...UNTOUCHED_SESSION,
      createdAt: BY.now,
    },
    BY,
  );
  const plan: FileSection[] = [
    ...(file.sections ?? DEFAULT_LAYOUT.map(({ role, kind }) => ({ role, kind, heading: headingOf(kind) }))),
  ];
  for (const { kind } of file.picks) {
    if (!plan.some((part) => part.role === 'picks' && part.kind === kind))
      plan.push({ role: 'picks', kind, heading: kind });
  }
  const sections: Section[] = [];
  const texts = new Map<string, SectionText>();
  const seen = new Set<string>();
  for (const [index, part] of plan.entries()) {
    const heading = part.role === 'archive' ? (file.archiveHeading ?? part.heading) : part.heading;
    const id = `section-${index}`;
    const order = orderBetween(sections.at(-1)?.order ?? null, null);
    sections.push(
      newRow({ id, sid: 'session', role: part.role, kind: part.kind, heading, order, ...UNTOUCHED_SECTION }, BY),
    );
    const plain = wordsOf(file, part, !seen.has(part.role));
    const words = part.blocks === undefined ? { plain, rich: null } : wordsOfState(stateOfProse(part.blocks));
    texts.set(id, newRow({ id, sid: 'session', ...words }, BY));
    seen.add(part.role);
  }
  let order: string | null = null;
  const picks = file.picks.map((pick, index) => {
    order = orderBetween(order, null);
    const post = postOf(pick, index);
    const section = sections.find(({ kind, role }) => role === 'picks' && kind === pick.kind)?.id ?? '';
    const edited = plainText(post.text) === pick.text ? null : pick.text;
    const fields = { id: `pick-${index}`, sid: 'session', section, order, post, pickedAt: BY.now };
    return newRow({ ...fields, ...UNTOUCHED_PICK, edited, note: pick.note ?? '' }, BY);
  });
  return { session, sections, picks, texts };
}
