import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { Draft } from '../../src/model/draft.ts';
import type { BlogSetting } from '../../src/model/setting.ts';
import { useWorkbench } from '../workbench-context.ts';
import { copyFormatted, copySource } from './copy.ts';
import { FormatsMenu } from './formats-menu.tsx';
import type { Look } from './look.ts';
import { LookButtons } from './look-buttons.tsx';
import { renderHtml, renderPasted } from './rendering.ts';

interface ExportBarProps {
  readonly draft: Draft;
  readonly look: Look;
  readonly blogs: readonly BlogSetting[];
  onLook(look: Look): void;
}

/** Copies and downloads the draft, and shows it as others will see it. */
export function ExportBar({ draft, look, blogs, onLook }: ExportBarProps) {
  const { writes } = useWorkbench();
  const [refused, setRefused] = useState(false);
  const tell = (copied: boolean, words: string) => {
    setRefused(!copied);
    if (copied) writes.tell(words);
  };
  const copy = async () => {
    const { html, plain } = renderPasted(draft);
    tell(await copyFormatted(html, plain), text('formats_copied'));
  };
  const copyHtml = async () => tell(await copySource(renderHtml(draft)), text('formats_source_copied'));
  return (
    <div class="export-bar">
      <button type="button" class="primary" onClick={copy}>
        {text('formats_copy')}
      </button>
      <FormatsMenu draft={draft} onCopySource={copyHtml} />
      <LookButtons look={look} blogs={blogs} onLook={onLook} />
      {refused && <p class="mistake">{text('workbench_copy_failed')}</p>}
    </div>
  );
}
