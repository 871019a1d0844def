import type { Draft, DraftPick, HostSection, WordsSection } from '../model/draft.ts';
import { hostHandles } from '../model/host-handles.ts';
import { plainText } from '../model/plain-text.ts';
import type { SessionFile, SessionFilePick } from '../model/session-file.ts';
import { isMarkedUp } from '../model/tidy-prose.ts';
import type { Renderer } from './renderer.ts';

/** The fields that say something. */
function filled<F extends object>(fields: F): { [K in keyof F]?: Exclude<F[K], null | ''> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== null && value !== '' && value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof F]?: Exclude<F[K], null | ''> };
}

function filePick(kind: string, { post, text, note }: DraftPick): SessionFilePick {
  const { author, url, time } = post;
  const more = filled({ name: author.name, url, time, note });
  return { kind, handle: author.handle, text: plainText(text), ...more, post };
}

/** The first section of a role, if it has words. */
function wordsOf(draft: Draft, role: 'pull-quote' | 'prose' | 'host'): WordsSection | HostSection | undefined {
  for (const section of draft.sections) if (section.role !== 'picks' && section.role === role) return section;
  return undefined;
}

/** The draft as data: nothing that the host wrote is missing, and what is empty is left out. */
function sessionFileOf(draft: Draft): SessionFile {
  const { sections } = draft;
  const pullQuote = wordsOf(draft, 'pull-quote');
  const summary = wordsOf(draft, 'prose');
  const host = wordsOf(draft, 'host');
  const archive = draft.layout.find((section) => section.role === 'archive');
  const { number, topic, title, start, end, timeZone } = draft;
  const [hostHandle = '', ...others] = hostHandles(draft.hostHandle);
  return {
    ...filled({ number }),
    hashtag: draft.hashtags[0] ?? '',
    hashtags: [...draft.hashtags],
    ...filled({ topic, title, start, end, timeZone, pullQuote: pullQuote?.plain }),
    ...(summary === undefined ? {} : { summary: [...summary.paragraphs] }),
    ...(host === undefined && hostHandle === ''
      ? {}
      : { host: { handle: hostHandle, ...(others.length > 0 ? { others } : {}), bio: host?.plain ?? '' } }),
    ...filled({ archiveHeading: archive?.heading }),
    sections: draft.layout.map(({ id, kind, role, heading }) => {
      const section = sections.find((candidate) => candidate.id === id);
      const told = section === pullQuote || section === summary || section === host;
      const paragraphs = section === undefined || section.role === 'picks' || told ? [] : [...section.paragraphs];
      const blocks = section === undefined || section.role === 'picks' ? [] : section.blocks;
      return {
        ...{ kind, role, heading },
        ...(paragraphs.length === 0 ? {} : { paragraphs }),
        ...(isMarkedUp(blocks) ? { blocks: [...blocks] } : {}),
      };
    }),
    picks: sections.flatMap((section) =>
      section.role === 'picks' ? section.picks.map((pick) => filePick(section.kind, pick)) : [],
    ),
  };
}

/** The session as one JSON file, which `npm start -- --replay` reads again. */
export const sessionFile = {
  id: 'session-file',
  label: 'format_session_file',
  fileName: 'session.json',
  mediaType: 'application/json',
  group: 'data',
  render: (draft) => `${JSON.stringify(sessionFileOf(draft), null, 2)}\n`,
} as const satisfies Renderer;
