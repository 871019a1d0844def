import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { send } from '../../src/messages/send.ts';
import type { Draft } from '../../src/model/draft.ts';
import type { Session } from '../../src/model/session.ts';
import { useOrigins } from '../../src/ui/access/use-origins.ts';
import { lazy } from '../../src/ui/lazy.tsx';
import { useWorkbench } from '../workbench-context.ts';
import { likelyPlace, type Place, sentAt, stageOf } from './place.ts';
import { sendIt } from './send-it.ts';
import { lastBlog } from './typed.ts';
import { since } from './when.ts';
import { WithName } from './with-name.tsx';

const PublishDialog = lazy(async () => (await import('../later.ts')).PublishDialog);

interface SendBarProps {
  readonly session: Session;
  readonly draft: Draft;
  /** How many posts the archive would hold. */
  readonly posts: number;
  /** One at least. */
  readonly places: readonly Place[];
  /** The buttons beside. */
  readonly children: ComponentChildren;
}

/** Sends the draft to a blog, or says how far it is. */
export function SendBar({ session, draft, posts, places, children }: SendBarProps) {
  const { writes } = useWorkbench();
  const granted = useOrigins();
  const [chosen, setChosen] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const place = places.find(({ blog }) => blog.root === chosen) ?? likelyPlace(places, lastBlog());
  const stage = place === null ? 'new' : stageOf(place);
  // Whatever was to wake the background for it may not have: the browser's question may have closed the popup.
  useEffect(() => {
    if (stage === 'going') send('outbox', null);
  }, []);
  if (place === null) return children;
  const { blog } = place;
  const words = (name: string) => text(`publish_press_${stage}`, name);
  const at = sentAt(place);
  const sendNow = async () => {
    setSaid(null);
    setSaid(await sendIt(writes, draft, blog, granted));
  };
  const press = () => {
    setChosen(blog.root);
    setOpen(true);
    // All has been said the first time.
    if (stage === 'sent') sendNow();
  };
  return (
    <>
      <button
        type="button"
        class="primary"
        data-stage={stage}
        aria-haspopup="dialog"
        aria-label={words(blog.name)}
        title={words(blog.name)}
        onClick={press}
      >
        <WithName words={words} name={blog.name} />
      </button>
      {children}
      {stage === 'sent' && (
        <p class="publish-line">
          {at === null ? text('publish_is_on', blog.name) : text('publish_on_since', blog.name, since(at))}
          <button type="button" class="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
            {text('publish_more')}
          </button>
        </p>
      )}
      {open && (
        <PublishDialog
          session={session}
          draft={draft}
          posts={posts}
          places={places}
          place={place}
          said={said}
          onSend={sendNow}
          onPlace={setChosen}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
