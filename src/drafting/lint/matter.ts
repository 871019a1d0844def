import type { Pick } from '../../model/pick.ts';
import { textOf } from '../../model/pick-text.ts';
import { plainText } from '../../model/plain-text.ts';
import type { Section } from '../../model/section.ts';
import type { Finding, Target } from './finding.ts';
import type { LintMaterial } from './material.ts';
import { type Account, accountsOf } from './people/account.ts';

/** A pick with its words as the draft shows them. */
export interface ShownPick {
  readonly pick: Pick;
  readonly plain: string;
}

/** A section that holds words, with them. */
export interface WordedSection {
  readonly section: Section;
  readonly plain: string;
}

/** Any text of the draft. */
export interface Wording {
  readonly target: Target;
  readonly plain: string;
  /** BCP 47, where the text's author's page says. */
  readonly lang: string | null;
  /** The page showed only a part of it. */
  readonly truncated: boolean;
}

/** The material, with what several rules need of it worked out once. */
export interface Matter extends LintMaterial {
  readonly shown: readonly ShownPick[];
  readonly worded: readonly WordedSection[];
  readonly wordings: readonly Wording[];
  /** Everybody who is quoted. */
  readonly accounts: readonly Account[];
}

export function matterOf(material: LintMaterial): Matter {
  const shown = material.picks.map((pick) => ({ pick, plain: plainText(textOf(pick)) }));
  const worded = material.sections.flatMap((section): WordedSection[] => {
    const plain = section.role === 'picks' ? '' : (material.texts.get(section.id)?.plain ?? '');
    return plain.trim() === '' ? [] : [{ section, plain }];
  });
  const wordings: Wording[] = [
    ...worded.map(({ section, plain }) => ({
      target: { sectionId: section.id },
      plain,
      lang: null,
      truncated: false,
    })),
    ...shown.map(({ pick, plain }) => ({
      target: { pickId: pick.id },
      plain,
      lang: pick.post.lang,
      truncated: pick.post.truncated,
    })),
  ];
  return { ...material, shown, worded, wordings, accounts: accountsOf(material.picks) };
}

/** The fields of a finding that say which text it is about. */
export function concerning(target: Target): globalThis.Pick<Finding, 'picks' | 'section'> {
  return 'pickId' in target ? { picks: [target.pickId], section: null } : { picks: [], section: target.sectionId };
}

/** The id of the pick or section whose text it is. */
export function targetId(target: Target): string {
  return 'pickId' in target ? target.pickId : target.sectionId;
}
