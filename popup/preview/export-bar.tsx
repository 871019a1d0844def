import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { Draft } from '../../src/model/draft.ts';
import type { Session } from '../../src/model/session.ts';
import { ConnectBlog } from '../publish/connect-blog.tsx';
import { SendBar } from '../publish/send-bar.tsx';
import { usePlaces } from '../publish/use-places.ts';
import { useWorkbench } from '../workbench-context.ts';
import { copyFormatted, copySource } from './copy.ts';
import { FormatsMenu } from './formats-menu.tsx';
import { LookButton } from './look-button.tsx';
import { renderHtml, renderPasted } from './rendering.ts';

interface ExportBarProps {
  readonly session: Session;
  readonly draft: Draft;
  /** How many posts the chat's archive would hold. */
  readonly posts: number;
  /** Id of the choices of how it looks, which the host can open; null while they are not. */
  readonly choices: string | null;
  onChoices(): void;
}

/** Sends, copies and downloads the draft. */
export function ExportBar({ session, draft, posts, choices, onChoices }: ExportBarProps) {
  const { writes } = useWorkbench();
  const places = usePlaces(session.id);
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
  const isConnected = places !== null && places.length > 0;
  const others = (
    <>
      <button type="button" class={places?.length === 0 ? 'primary' : ''} onClick={copy}>
        {text('formats_copy')}
      </button>
      <FormatsMenu draft={draft} onCopySource={copyHtml} />
      <LookButton choices={choices} onPress={onChoices} />
      {places?.length === 0 && <ConnectBlog />}
    </>
  );
  return (
    <div class="export-bar">
      {isConnected ? (
        <SendBar session={session} draft={draft} posts={posts} places={places}>
          {others}
        </SendBar>
      ) : (
        others
      )}
      {refused && <p class="mistake">{text('workbench_copy_failed')}</p>}
    </div>
  );
}
