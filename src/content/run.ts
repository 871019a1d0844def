import browser from 'webextension-polyfill';
import { text } from '../i18n/text.ts';
import { onPush } from '../messages/push.ts';
import { isCurrent } from '../messages/send.ts';
import { fixable } from '../sites/apply-fix.ts';
import type { Site } from '../sites/site.ts';
import { deliver } from './deliver.ts';
import { HOST_TAG } from './host-tag.ts';
import { closeNotice, shared } from './press.ts';
import { Timeline } from './timeline.ts';
import { timelineHere } from './timeline-here.ts';
import { hearTouches } from './touch.ts';
import { watch } from './watch.ts';

/** Tells an older script of ours in this page, left over from before an update, that it is to go. */
const REPLACED = 'chat-highlights-replaced';

/** In milliseconds. A browser that has just started on a busy machine can keep the background waiting for long. */
const ASK_AGAIN = 5000;

/** How long a site takes to show another screen, in milliseconds. */
const SCREEN_CHANGE = 300;

function clear(): void {
  for (const left of document.querySelectorAll(HOST_TAG)) left.remove();
}

/** Starts in a page of one site. Everything that is started here ends with one signal, and leaves nothing behind. */
export async function run(site: Site): Promise<void> {
  document.dispatchEvent(new CustomEvent(REPLACED));
  clear();
  closeNotice();
  shared.chatHighlightsPress = undefined;
  shared.chatHighlightsArm = undefined;
  // Asked for now: once the extension is gone, the browser no longer gives its messages.
  for (const key of ['content_state_saving', 'content_state_failed'] as const) text(key);
  const ending = new AbortController();
  const { signal } = ending;

  const leave = (): void => {
    ending.abort();
    timeline.setState(null);
    timelineHere.timeline = undefined;
    clear();
  };
  const goOn = (): boolean => {
    if (!isCurrent()) leave();
    return !signal.aborted;
  };
  const ask = async (): Promise<void> => {
    const answer = await deliver('hello', { once: false, site: site.id });
    if (signal.aborted) return;
    if (answer.ok) {
      const { state, selectors } = answer.value;
      if (fix(selectors)) timeline.setState(null);
      timeline.setState(state);
    } else if (answer.error.code === 'forbidden') leave();
    else if (goOn()) setTimeout(ask, ASK_AGAIN);
  };

  const fix = fixable(site);
  const timeline = new Timeline(site, () => watcher.rescan(), leave);
  const watcher = watch(
    document.documentElement,
    {
      get hint() {
        return site.selectors.hint;
      },
      postOf: (hinted) => site.postOf(hinted),
      isKnown: (element) => timeline.isKnown(element),
      found: (post) => timeline.found(post),
      goOn: () => goOn() && timeline.chat !== null,
    },
    signal,
  );

  hearTouches(timeline, signal);

  const unhear = onPush((push) => {
    if (push.push === 'state') timeline.setState(push.state);
    else if (push.push === 'hello') ask();
    else timeline.placeIn(push.sid, push);
  });
  signal.addEventListener('abort', () => isCurrent() && unhear());
  document.addEventListener(REPLACED, leave, { signal });
  // Closes when the background stops, whether to sleep or for good; which of the two shows only a moment later.
  browser.runtime.connect().onDisconnect.addListener(() => setTimeout(goOn, 100));
  // An update or a switch-off happens while the host looks at another tab: look when this one comes back.
  document.addEventListener('visibilitychange', goOn, { signal });
  window.addEventListener('focus', goOn, { signal });
  // The last posts of a page that ends, or is left for another.
  document.addEventListener('visibilitychange', () => document.hidden && timeline.flush(), { signal });
  // A page out of the back/forward cache has missed what was pushed meanwhile.
  window.addEventListener('pageshow', (event) => event.persisted && goOn() && ask(), { signal });

  timelineHere.site = site.id;
  timelineHere.timeline = timeline;
  const aim = (event: Event): void => {
    const [target] = event.composedPath();
    if (target instanceof Element) timelineHere.target = new WeakRef(target);
  };
  document.addEventListener('contextmenu', aim, { capture: true, passive: true, signal });

  // Sites keep earlier screens in the page, hidden, and show them again without adding anything.
  const shown = (): void => {
    setTimeout(() => goOn() && timeline.chat !== null && watcher.lookForNew(), SCREEN_CHANGE);
  };
  document.addEventListener('click', shown, { capture: true, passive: true, signal });
  window.addEventListener('popstate', shown, { signal });

  await ask();
}
