import { text } from '../../src/i18n/text.ts';
import { richTextOf } from '../../src/model/plain-text.ts';
import type { Post } from '../../src/model/post.ts';
import type { Session } from '../../src/model/session.ts';
import { addPick } from '../../src/store/picks.ts';
import { MarkerIcon } from '../../src/ui/icons/marker.tsx';
import { useWorkbench } from '../workbench-context.ts';

/** A post that nobody wrote, to try the button on. Its address leads nowhere. */
function practicePost(session: Session): Post {
  const tag = session.hashtags[0] ?? '';
  const words = text('practice_post', `#${tag}`);
  return {
    ...{ site: 'web', id: 'practice', url: 'practice:first', text: richTextOf(words), tags: [tag.toLowerCase()] },
    ...{ author: { name: text('practice_name'), handle: '', url: null }, time: null, lang: text('ui_language') },
    ...{ mentions: [], links: [], media: [], quote: null, repostedBy: null, replyTo: null },
    ...{ truncated: false, promoted: false, edited: false, translated: false, optedOut: false },
  };
}

/** The first pick, to be made right here: a post as it stands in a timeline, with the button beside it. */
export function Practice({ session }: { session: Session }) {
  const { writes } = useWorkbench();
  const post = practicePost(session);
  const pick = async () => {
    const added = await addPick(writes.database, { sid: session.id, section: null, post });
    writes.note('practice', added, async () => {
      await pick();
      return true;
    });
    if (!added.ok) return;
    writes.told();
    writes.tell(text('practice_done'));
  };
  return (
    <section class="practice" aria-labelledby="practice-heading">
      <h3 id="practice-heading">{text('practice_heading')}</h3>
      <div class="practice-post">
        <p>
          <strong>{post.author.name}</strong>
        </p>
        <p dir="auto">{text('practice_post', `#${session.hashtags[0] ?? ''}`)}</p>
        <button type="button" onClick={pick}>
          <MarkerIcon /> {text('content_pick_post')}
        </button>
      </div>
    </section>
  );
}
