import { render } from 'preact';
import browser from 'webextension-polyfill';
import { text } from '../src/i18n/text.ts';
import { send } from '../src/messages/send.ts';
import { openDatabase } from '../src/store/database.ts';
import { attempt } from '../src/store/failure.ts';
import { listenForUndoKey } from './notices/take-back.ts';
import { isProseKept } from './store/is-prose-kept.ts';
import { keptUnsaved } from './store/unsaved.ts';
import { Writes } from './store/writes.ts';
import { WorkbenchPage } from './workbench.tsx';
import { type View, WorkbenchContext } from './workbench-context.ts';

function viewOf(search: string): View {
  // Browsers on telephones have no windows, and show a popup as a page of its own.
  if (browser.windows === undefined) return 'tab';
  const view = new URLSearchParams(search).get('view');
  return view === 'side' || view === 'tab' ? view : 'popup';
}

/** Saves what an earlier page could not before it ended. */
async function saveKept(writes: Writes): Promise<void> {
  const kept = await attempt(writes.database, () => keptUnsaved(writes.database));
  writes.note('kept', kept, () => saveKept(writes).then(() => true));
  if (!kept.ok) return;
  if (kept.value.damaged) writes.tell(text('workbench_unsaved_damaged'));
  for (const change of kept.value.changes) {
    await writes.change([change], { words: Object.values(change.fields).map(String).join(' ') });
  }
  if (!isProseKept()) return;
  const { writeKeptProse } = await import('./store/write-kept-prose.ts');
  await writeKeptProse(writes);
}

const view = viewOf(location.search);
const root = document.documentElement;
root.dataset.view = view;
root.lang = text('ui_language');
root.dir = text('ui_direction');

const writes = new Writes(openDatabase(), () => send('changed', null));
listenForUndoKey(writes);
saveKept(writes);
// Without it the browser may delete the database when the disk gets full.
navigator.storage.persist();

render(
  <WorkbenchContext.Provider value={{ writes, view }}>
    <WorkbenchPage />
  </WorkbenchContext.Provider>,
  document.body,
);
