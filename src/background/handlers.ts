import type { Push } from '../messages/calls.ts';
import { pushToTabs } from '../messages/push.ts';
import type { Handlers } from '../messages/serve.ts';
import { identityOf } from '../model/identity.ts';
import { fail, succeed } from '../model/result.ts';
import type { Database } from '../store/database.ts';
import { attempt } from '../store/failure.ts';
import { addPick, removePick } from '../store/picks.ts';
import { recordSeen } from '../store/seen.ts';
import { fixedSelectors } from '../store/site-fixes.ts';
import { admit, dismiss, isGranted } from './access.ts';
import { markTab, showCount } from './badge.ts';
import { chatState } from './chat-state.ts';
import { goOnWithOutbox } from './outbox.ts';
import { keepHealth } from './page-health.ts';
import { putIn } from './put-in.ts';
import { refresh } from './refresh.ts';
import { sync } from './sync.ts';

/**
 * Counts anew and tells every tab of one pick. What fails here is made good by the next refresh: the pick is safe. The
 * count comes first, since it is read before anything is told: meanwhile the answer goes, which the host waits for.
 */
async function tell(database: Database, push: Push): Promise<void> {
  await attempt(database, async () => showCount((await chatState(database))?.picked.length ?? 0));
  await pushToTabs(push);
}

/** What the background does for each call. Answers do not wait for badge and tabs: the write is what counts. */
export function handlersFor(database: Database): Handlers {
  return {
    async hello({ once, site }, sender) {
      if (!once && !(await isGranted(sender))) return dismiss(sender);
      return attempt(database, async () => ({
        state: await chatState(database),
        selectors: await fixedSelectors(database, site),
      }));
    },
    enter: ({ client }, sender) => admit(client, sender),
    async pick(request) {
      const placed = await addPick(database, request);
      const { sid, post } = request;
      if (placed.ok) {
        tell(database, { push: 'pick', sid, url: post.url, identity: identityOf(post), section: placed.value.section });
        sync(database, 'soon');
      }
      return placed;
    },
    async unpick(request) {
      const removed = await removePick(database, request);
      if (removed.ok) {
        tell(database, { push: 'pick', ...request, section: null });
        sync(database, 'soon');
      }
      return removed;
    },
    async passed({ sid, posts, health }, { tab }) {
      if (tab?.id !== undefined && tab.url !== undefined && (await keepHealth(tab.id, tab.url, health))) {
        markTab(tab.id, health);
      }
      const recorded = posts.length === 0 ? succeed(0) : await recordSeen(database, sid, posts);
      return recorded.ok ? succeed(null) : recorded;
    },
    async press(_, { tab }) {
      return tab?.id === undefined ? fail('forbidden') : putIn({ tabId: tab.id }, { js: ['content/press.js'] });
    },
    changed() {
      sync(database, 'soon');
      return refresh(database);
    },
    async sync({ act }) {
      sync(database, act);
      return succeed(null);
    },
    async outbox() {
      goOnWithOutbox(database);
      return succeed(null);
    },
  };
}
