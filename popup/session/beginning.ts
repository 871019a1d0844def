import { allHandles } from '../../src/model/host.ts';
import type { NewSection, SessionFields } from '../../src/store/sessions.ts';
import type { Beginning } from '../../src/store/settings.ts';
import { builtInSections } from '../../src/ui/built-in-layouts.ts';

/** Sections with the host's own words where nothing else is said of the host. */
function withBio(sections: readonly NewSection[], { host }: Beginning): NewSection[] {
  const bio = host?.bio ?? '';
  return sections.map((section) => (section.role === 'host' && !section.words ? { ...section, words: bio } : section));
}

/**
 * The sections that a session begins with.
 * @param sections those to begin with in the place of the chat's layout
 */
export function beginningSections(beginning: Beginning, sections?: readonly NewSection[]): NewSection[] {
  const { chat, layout } = beginning;
  return withBio(sections ?? layout?.sections ?? builtInSections(chat?.layout ?? 'usual'), beginning);
}

/** What a session begins with otherwise: the host's handles, where no others are known. */
export function beginningFields(fields: SessionFields, { host }: Beginning): SessionFields {
  const handle = fields.hostHandle === '' && host !== undefined ? allHandles(host) : fields.hostHandle;
  return { ...fields, hostHandle: handle };
}
