import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { Draft } from '../../src/model/draft.ts';
import { download } from '../../src/ui/download.ts';
import { ChevronIcon } from '../../src/ui/icons/chevron.tsx';
import { MenuButton } from '../../src/ui/menu-button.tsx';
import { useWorkbench } from '../workbench-context.ts';
import { copyHtml } from './copy-html.ts';
import { fileNameOf } from './file-name.ts';
import type { Look } from './look.ts';
import { LookButtons } from './look-buttons.tsx';
import { renderAs, renderHtml } from './rendering.ts';
import { useFormats } from './use-formats.ts';

interface ExportBarProps {
  readonly draft: Draft;
  readonly look: Look;
  onLook(look: Look): void;
}

/** Copies and downloads the draft, and shows it as others will see it. */
export function ExportBar({ draft, look, onLook }: ExportBarProps) {
  const { writes } = useWorkbench();
  const formats = useFormats();
  const [refused, setRefused] = useState(false);
  const copy = async () => {
    const copied = await copyHtml(renderHtml(draft));
    setRefused(!copied);
    if (copied) writes.tell(text('workbench_html_copied'));
  };
  const items = () =>
    formats.map((format) => ({
      label: text(format.label),
      onChoose: () => {
        const name = fileNameOf(draft, format.fileName);
        download(name, format.mediaType, renderAs(format, draft));
        writes.tell(text('workbench_downloaded', name));
      },
    }));
  return (
    <div class="export-bar">
      <button type="button" class="primary" onClick={copy}>
        {text('workbench_copy_html')}
      </button>
      <MenuButton label={text('workbench_download')} named items={items}>
        {text('workbench_download')} <ChevronIcon />
      </MenuButton>
      <LookButtons look={look} onLook={onLook} />
      {refused && <p class="mistake">{text('workbench_copy_failed')}</p>}
    </div>
  );
}
