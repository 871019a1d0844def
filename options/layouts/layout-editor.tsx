import { useLayoutEffect, useRef } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { PLACEHOLDERS } from '../../src/model/placeholders.ts';
import type { LayoutSetting } from '../../src/model/setting.ts';
import { writtenAt } from '../../src/model/written-at.ts';
import { saving } from '../../src/store/saving.ts';
import { SavedText } from '../../src/ui/saved-text.tsx';
import { useWrites } from '../frame/writes-context.ts';
import { SectionFields } from './section-fields.tsx';
import { changed, extended, moved, without } from './section-list.ts';
import { SectionTools } from './section-tools.tsx';
import { useSections } from './use-sections.ts';

/** The tools of a section, by their place behind its number: what was pressed keeps the focus when its section goes elsewhere. */
const UP = 2;
const DOWN = 3;
const REMOVE = 4;

/** Everything about a layout of the host's own. */
export function LayoutEditor({ layout, focused }: { layout: LayoutSetting; focused: boolean }) {
  const writes = useWrites();
  const { sections, type, leave, act } = useSections(layout);
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<{ index: number; control: string } | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const { index, control } = wanted.current;
    wanted.current = null;
    list.current?.children[index]?.querySelector<HTMLElement>(control)?.focus();
  });
  const focus = (index: number, tool: number) => {
    wanted.current = { index, control: `.section-tools button:nth-child(${tool})` };
  };

  const move = (from: number, to: number) => {
    focus(to, to < from ? UP : DOWN);
    act(moved(sections, from, to), text('options_section_moved', sections[from]?.heading ?? '', to + 1));
  };
  const remove = (index: number) => {
    focus(Math.min(index, sections.length - 2), REMOVE);
    act(without(sections, index), text('options_section_removed', sections[index]?.heading ?? ''));
  };
  const add = () => {
    wanted.current = { index: sections.length, control: 'input' };
    act(extended(sections, text('workbench_new_section')), text('workbench_section_added'));
  };

  return (
    <div class="layout-editor">
      <SavedText
        label={text('options_layout_name')}
        focused={focused}
        stored={layout.name}
        writtenAt={writtenAt(layout, 'name')}
        {...saving(writes, (name) => ({ table: 'settings', id: layout.id, fields: { name } }))}
      />
      <p class="hint">
        {text('options_placeholders')} <code dir="ltr">{PLACEHOLDERS.map((name) => `{${name}}`).join(' ')}</code>
      </p>
      {sections.every(({ role }) => role !== 'picks') && <p class="mistake">{text('options_layout_no_picks')}</p>}
      <ol class="section-list" ref={list}>
        {sections.map((section, index) => (
          <li key={section.kind} aria-label={section.heading}>
            <SectionTools
              heading={section.heading}
              index={index}
              count={sections.length}
              onMove={(to) => move(index, to)}
              onRemove={() => remove(index)}
            />
            <SectionFields
              section={section}
              onType={(part) => type(changed(sections, index, part))}
              onChoose={(part) => act(changed(sections, index, part), text('options_section_changed', section.heading))}
              onLeave={leave}
            />
          </li>
        ))}
      </ol>
      <p>
        <button type="button" onClick={add}>
          {text('options_section_add')}
        </button>
      </p>
    </div>
  );
}
