import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { archiveTitle } from '../../src/model/archive.ts';
import type { Draft } from '../../src/model/draft.ts';
import type { Renderer } from '../../src/renderers/renderer.ts';
import { download } from '../../src/ui/download.ts';
import { ChevronIcon } from '../../src/ui/icons/chevron.tsx';
import type { MenuItem } from '../../src/ui/menu.tsx';
import { MenuButton } from '../../src/ui/menu-button.tsx';
import { useWorkbench } from '../workbench-context.ts';
import { fileNameOf } from './file-name.ts';
import { language, renderAs } from './rendering.ts';

interface FormatsMenuProps {
  readonly draft: Draft;
  onCopySource(): void;
}

/** Every format there is, to take along; what writes them is loaded when the menu first opens. */
export function FormatsMenu({ draft, onCopySource }: FormatsMenuProps) {
  const { writes } = useWorkbench();
  const [formats, setFormats] = useState<typeof import('./all-formats.ts') | null>(null);
  const load = async () => setFormats(await import('./all-formats.ts'));
  const take = (format: Pick<Renderer, 'fileName' | 'mediaType'>, contents: string) => {
    const name = fileNameOf(draft, format.fileName);
    download(name, format.mediaType, contents);
    writes.tell(text('workbench_downloaded', name));
  };
  const downloads = (group: Renderer['group']): MenuItem[] =>
    (formats?.renderers ?? [])
      .filter((format) => format.group === group)
      .map((format) => ({
        label: text(format.label),
        group: text(`formats_${group}`),
        onChoose: () => take(format, renderAs(format, draft)),
      }));
  const archives = (): MenuItem[] =>
    (formats?.archiveRenderers ?? []).map((format) => ({
      label: text(format.label),
      group: text('formats_archive'),
      onChoose: async () => {
        const { readArchive } = await import('../later.ts');
        const archive = await readArchive(writes.database, draft.sid, archiveTitle(draft)).catch(() => null);
        if (archive === null) writes.tell(text('formats_archive_failed'));
        else take(format, format.render(archive, language()));
      },
    }));
  const items = () => [
    ...downloads('documents'),
    ...downloads('data'),
    ...archives(),
    { label: text('formats_source'), group: text('formats_copy'), onChoose: onCopySource },
  ];
  return (
    <MenuButton label={text('formats_more')} named before={load} items={items}>
      {text('formats_more')} <ChevronIcon />
    </MenuButton>
  );
}
