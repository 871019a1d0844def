import type { LayoutSection } from '../../src/model/layout.ts';
import { newKind } from '../../src/model/section-kind.ts';

type Sections = readonly LayoutSection[];

/** The sections with one of them in another place. */
export function moved(sections: Sections, from: number, to: number): Sections {
  const section = sections[from];
  return section === undefined ? sections : sections.toSpliced(from, 1).toSpliced(to, 0, section);
}

/** The sections without one of them. */
export function without(sections: Sections, index: number): Sections {
  return sections.toSpliced(index, 1);
}

/** The sections with some fields of one of them set. */
export function changed(sections: Sections, index: number, part: Partial<LayoutSection>): Sections {
  return sections.map((section, at) => (at === index ? { ...section, ...part } : section));
}

/** The sections and an empty one for picks behind them. */
export function extended(sections: Sections, heading: string): Sections {
  const kind = newKind(sections);
  return [...sections, { role: 'picks', kind, heading, included: true, byQuestion: false, words: '' }];
}
