import { hostHandles } from '../../../model/host-handles.ts';
import type { Finding } from '../finding.ts';
import type { Matter, WordedSection } from '../matter.ts';
import { handleKey } from '../people/likeness.ts';
import type { Rule } from '../rule.ts';

/** A handle in running words, without the full stop that ends the sentence; none inside an address. */
const HANDLES =
  /(?<![\p{L}\p{N}_/@.])@([\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?(?:@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?)?)(?![\p{L}\p{N}_@])/gu;

interface Known {
  readonly exact: ReadonlySet<string>;
  /** The one handle that looks like this one, or null where several do. */
  readonly alike: ReadonlyMap<string, string | null>;
}

/** One with the name of a server is only like another on that server. */
function keyOf(site: string, handle: string, host = handle.split('@')[1] ?? ''): string {
  return `${handleKey(site, handle)}@${host.toLowerCase()}`;
}

function knownOf({ accounts, session }: Matter): Known {
  const alike = new Map<string, string | null>();
  for (const { site, handle, host } of accounts) {
    for (const key of new Set([keyOf(site, handle), keyOf(site, handle, host)])) {
      const other = alike.get(key);
      alike.set(key, other === undefined || other === handle ? handle : null);
    }
  }
  return { exact: new Set([...accounts.map(({ handle }) => handle), ...hostHandles(session.hostHandle)]), alike };
}

function finding({ section: { id }, plain }: WordedSection, written: string, handle: string): Finding {
  const places = [...plain.matchAll(HANDLES)].filter((match) => match[1] === written);
  const start = places[0]?.index ?? 0;
  const mended = plain.replaceAll(HANDLES, (match, found: string) => (found === written ? `@${handle}` : match));
  return {
    about: [id, written, handle],
    picks: [],
    section: id,
    words: { key: 'lint_handle_in_words', substitutions: [`@${written}`, `@${handle}`] },
    where: { sectionId: id, start, end: start + written.length + 1 },
    mends: [
      {
        words: { key: 'lint_write', substitutions: [`@${handle}`] },
        changes: [{ kind: 'edit-text', sectionId: id, text: mended }],
      },
    ],
  };
}

function findings(section: WordedSection, { exact, alike }: Known): Finding[] {
  const written = new Set([...section.plain.matchAll(HANDLES)].map(([, handle = '']) => handle));
  return [...written].flatMap((handle) => {
    const right = exact.has(handle) ? null : (alike.get(keyOf('', handle)) ?? null);
    return right === null ? [] : [finding(section, handle, right)];
  });
}

/** The host's own words call somebody otherwise than the credits do: `@Ada_B` beside posts by `@AdaB`. */
export const handleInWords = {
  id: 'handle-in-words',
  find: (matter: Matter) => {
    const known = knownOf(matter);
    return matter.worded.flatMap((section) => findings(section, known));
  },
} as const satisfies Rule;
