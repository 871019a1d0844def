import { useRef } from 'preact/hooks';
import type { LayoutSection } from '../../src/model/layout.ts';
import type { LayoutSetting } from '../../src/model/setting.ts';
import { writtenAt } from '../../src/model/written-at.ts';
import type { Change } from '../../src/store/changes.ts';
import { keep } from '../../src/store/unsaved.ts';
import { useField } from '../../src/ui/use-field.ts';
import { useWrites } from '../frame/writes-context.ts';

type Sections = readonly LayoutSection[];

/** All of them as the one value that the store keeps: fields of their own would undo each other's last words. */
const pack = (sections: Sections) => JSON.stringify(sections);
const unpack = (packed: string) => JSON.parse(packed) as LayoutSection[];

/** What would be lost, where it cannot be saved. */
function wordsOf(sections: Sections): string {
  return sections.flatMap(({ heading, words }) => [heading, words].filter((one) => one !== '')).join('\n');
}

interface EditedSections {
  /** As they are on the screen. */
  readonly sections: Sections;
  /** Sets what is being typed; it is saved a moment later. */
  type(next: Sections): void;
  /** Saves now. */
  leave(): void;
  /** Does at once what can be taken back; `done` tells of it. */
  act(next: Sections, done: string): void;
}

/** The sections of a layout, saved as they are changed. */
export function useSections(layout: LayoutSetting): EditedSections {
  const writes = useWrites();
  const done = useRef<string | null>(null);
  const change = (packed: string): Change => {
    return { table: 'settings', id: layout.id, fields: { sections: unpack(packed) } };
  };
  const field = useField({
    stored: pack(layout.sections),
    writtenAt: writtenAt(layout, 'sections'),
    save: (packed) => {
      const told = done.current === null ? {} : { done: done.current };
      done.current = null;
      return writes.change([change(packed)], { words: wordsOf(unpack(packed)), ...told });
    },
    keep: (packed) => keep(change(packed)),
  });
  return {
    sections: unpack(field.shown),
    type: (next) => field.type(pack(next)),
    leave: field.leave,
    act: (next, words) => {
      // What was typed before is a write of its own, which is not taken back with this one.
      field.leave();
      done.current = words;
      field.type(pack(next));
      field.leave();
    },
  };
}
