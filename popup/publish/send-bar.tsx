import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { Draft } from '../../src/model/draft.ts';
import type { Session } from '../../src/model/session.ts';
import { useOrigins } from '../../src/ui/access/use-origins.ts';
import { lazy } from '../../src/ui/lazy.tsx';
import { useWorkbench } from '../workbench-context.ts';
import { openBlogs } from './open-blogs.ts';
import { likelyPlace, type Place, sentAt, stageOf } from './place.ts';
import { sendIt } from './send-it.ts';
import { lastBlog } from './typed.ts';
import { since } from './when.ts';

const PublishDialog = lazy(async () => (await import('../later.ts')).PublishDialog);

interface SendBarProps {
  readonly session: Session;
  readonly draft: Draft;
  /** How many posts the archive would hold. */
  readonly posts: number;
  readonly places: readonly Place[];
}

/** Sends the draft to a blog, or says how far it is; with no blog, leads to where one is connected. */
export function SendBar({ session, draft, posts, places }: SendBarProps) {
  const { writes, view } = useWorkbench();
  const granted = useOrigins();
  const [chosen, setChosen] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const place = places.find(({ blog }) => blog.root === chosen) ?? likelyPlace(places, lastBlog());
  if (place === null) {
    return (
      <button type="button" onClick={() => openBlogs(view)}>
        {text('publish_connect')}
      </button>
    );
  }
  const { blog } = place;
  const stage = stageOf(place);
  const at = sentAt(place);
  const press = () => {
    setChosen(blog.root);
    setOpen(true);
    // All has been said the first time.
    if (stage === 'sent') sendIt(writes, draft, blog, granted);
  };
  return (
    <>
      <button type="button" class="primary" aria-haspopup="dialog" onClick={press}>
        {text(`publish_press_${stage}`, blog.name)}
      </button>
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
          onPlace={setChosen}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
