import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { Draft } from '../../src/model/draft.ts';
import type { Session } from '../../src/model/session.ts';
import { download } from '../../src/ui/download.ts';
import { ChevronIcon } from '../../src/ui/icons/chevron.tsx';
import { MenuButton } from '../../src/ui/menu-button.tsx';
import { ConnectBlog } from '../publish/connect-blog.tsx';
import { SendBar } from '../publish/send-bar.tsx';
import { usePlaces } from '../publish/use-places.ts';
import { useWorkbench } from '../workbench-context.ts';
import { copyHtml } from './copy-html.ts';
import { fileNameOf } from './file-name.ts';
import type { Look } from './look.ts';
import { LookButtons } from './look-buttons.tsx';
import { formats, renderAs, renderHtml } from './rendering.ts';

interface ExportBarProps {
  readonly session: Session;
  readonly draft: Draft;
  /** How many posts the chat's archive would hold. */
  readonly posts: number;
  readonly look: Look;
  onLook(look: Look): void;
}

/** Sends, copies and downloads the draft, and shows it as others will see it. */
export function ExportBar({ session, draft, posts, look, onLook }: ExportBarProps) {
  const { writes } = useWorkbench();
  const places = usePlaces(session.id);
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
      {places !== null && places.length > 0 && (
        <SendBar session={session} draft={draft} posts={posts} places={places} />
      )}
      <button type="button" class={places?.length === 0 ? 'primary' : ''} onClick={copy}>
        {text('workbench_copy_html')}
      </button>
      <MenuButton label={text('workbench_download')} named items={items}>
        {text('workbench_download')} <ChevronIcon />
      </MenuButton>
      {places?.length === 0 && <ConnectBlog />}
      <LookButtons look={look} onLook={onLook} />
      {refused && <p class="mistake">{text('workbench_copy_failed')}</p>}
    </div>
  );
}
