import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { Draft } from '../../src/model/draft.ts';
import type { Session } from '../../src/model/session.ts';
import { IconButton } from '../../src/ui/icon-button.tsx';
import { CloseIcon } from '../../src/ui/icons/close.tsx';
import { UnsavedBanner } from '../../src/ui/unsaved-banner.tsx';
import { useWorkbench } from '../workbench-context.ts';
import { Asking } from './asking.tsx';
import { BlogSelect } from './blog-select.tsx';
import { type Place, stageOf } from './place.ts';
import { SendForm } from './send-form.tsx';
import { Sent } from './sent.tsx';
import { Stopped } from './stopped.tsx';
import { UnderWay } from './under-way.tsx';

interface PublishDialogProps {
  readonly session: Session;
  readonly draft: Draft;
  /** How many posts the archive would hold. */
  readonly posts: number;
  readonly places: readonly Place[];
  /** The one that is shown. */
  readonly place: Place;
  /** What is to be known of the sending that is under way. */
  readonly said: string | null;
  onSend(): Promise<void>;
  onPlace(root: string): void;
  onClose(): void;
}

/** What a draft's way to a blog looks like now, and what the host can do about it. */
export function PublishDialog(props: PublishDialogProps) {
  const { session, draft, posts, places, place, said, onSend, onPlace, onClose } = props;
  const { writes } = useWorkbench();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [busy, setBusy] = useState(false);
  const { blog, job } = place;
  const stage = stageOf(place);
  useEffect(() => dialog.current?.showModal(), []);
  // What had the focus may be gone with what was shown before.
  useEffect(() => {
    if (!dialog.current?.contains(document.activeElement) || document.activeElement === dialog.current)
      heading.current?.focus();
  }, [stage]);

  const send = async () => {
    setBusy(true);
    await onSend();
    setBusy(false);
  };
  const form = <SendForm key={blog.root} session={session} draft={draft} blog={blog} posts={posts} />;
  return (
    <dialog ref={dialog} class="publish" data-stage={stage} aria-labelledby="publish-heading" onClose={onClose}>
      <header>
        <h2 id="publish-heading" ref={heading} tabIndex={-1}>
          {text(`publish_heading_${stage}`, blog.name)}
        </h2>
        <IconButton label={text('keys_close')} onPress={() => dialog.current?.close()}>
          <CloseIcon />
        </IconButton>
      </header>
      <div class="publish-body">
        <UnsavedBanner writes={writes} />
        {said !== null && (
          <p class="notice" role="status">
            {said}
          </p>
        )}
        {places.length > 1 && <BlogSelect places={places} chosen={blog.root} onChoose={onPlace} />}
        {stage === 'new' && form}
        {stage === 'sent' && (
          <>
            <Sent place={place} />
            <details class="publish-again">
              <summary>{text('publish_what')}</summary>
              {form}
            </details>
          </>
        )}
        {stage === 'going' && job !== null && <UnderWay job={job} />}
        {stage === 'stopped' && job !== null && <Stopped job={job} blog={blog} />}
        {stage === 'asking' && job?.outcome.theirs !== undefined && (
          <Asking
            key={`${job.id} ${job.outcome.theirs.of}`}
            job={job}
            theirs={job.outcome.theirs}
            blog={blog}
            onKept={() => dialog.current?.close()}
          />
        )}
      </div>
      {(stage === 'new' || stage === 'sent') && (
        <footer>
          <button
            type="button"
            class={stage === 'new' ? 'primary' : ''}
            aria-disabled={busy}
            onClick={() => !busy && send()}
            autofocus={stage === 'new'}
          >
            {text(stage === 'new' ? 'publish_send' : 'publish_update')}
          </button>
          {stage === 'new' && <span class="hint">{text('publish_as_draft')}</span>}
        </footer>
      )}
    </dialog>
  );
}
