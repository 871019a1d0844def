import { text } from '../../i18n/text.ts';
import type { ChatState } from '../../messages/calls.ts';
import { identityOf } from '../../model/identity.ts';
import type { Post } from '../../model/post.ts';
import { deliver } from '../deliver.ts';
import { notice } from '../press/notice.ts';
import { closeNotice } from '../press.ts';
import { timelineHere } from '../timeline-here.ts';
import { selectedPost } from './selected-post.ts';

/** Where the host points: the menu's target, else what has the focus, else what lies under the mouse. */
function pointed(): Element | null {
  const target = timelineHere.target?.deref() ?? null;
  timelineHere.target = undefined;
  if (target?.isConnected === true) return target;
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body) return activeElement;
  return [...document.querySelectorAll(':hover')].at(-1) ?? null;
}

/** Which of the session's sections to pick into, counted from 0. It counts for this once. */
function placeOnce(): number {
  const globals = globalThis as { chatHighlightsPlace?: number | undefined };
  const place = globals.chatHighlightsPlace ?? 0;
  globals.chatHighlightsPlace = undefined;
  return place;
}

async function pickSelection({ sid, sections }: ChatState, place: number, post: Post): Promise<void> {
  const section = place === 0 ? null : (sections[place]?.id ?? null);
  const picked = await deliver('pick', { sid, section, post });
  if (!picked.ok) {
    notice(`${text('content_not_saved')} ${text(`failure_${picked.error.code}`)}`, []);
    return;
  }
  const undo = async (): Promise<void> => {
    const undone = await deliver('unpick', { sid, url: post.url, identity: identityOf(post) });
    if (undone.ok) closeNotice();
    else notice(text(`failure_${undone.error.code}`), []);
  };
  notice(text('content_selection_picked'), [{ label: 'content_undo', act: undo }]);
}

/** Picks what the host points at: the post that it is in, where we can read the page, else the selected text. */
async function pickHere(): Promise<void> {
  const place = placeOnce();
  const post = selectedPost();
  const { anchorNode } = getSelection() ?? {};
  const element = post === null ? pointed() : (anchorNode?.parentElement ?? null);
  for (let post = element; post !== null; post = post.parentElement) {
    if ((await timelineHere.timeline?.toggle(post, place)) === true) return;
  }
  const welcome = await deliver('hello', { once: true, site: 'web' });
  if (!welcome.ok) notice(text(`failure_${welcome.error.code}`), []);
  else if (welcome.value.state === null) notice(text('content_no_session'), []);
  else if (post === null) notice(text('content_nothing_here'), []);
  else await pickSelection(welcome.value.state, place, post);
}

pickHere();
