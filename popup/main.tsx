import { render } from 'preact';
import browser from 'webextension-polyfill';
import { text } from '../src/i18n/text.ts';
import { inform } from '../src/messages/inform.ts';
import { send } from '../src/messages/send.ts';
import { openDatabase } from '../src/store/database.ts';
import { saveKept } from '../src/store/save-kept.ts';
import { Writes } from '../src/store/writes.ts';
import { listenForUndoKey } from '../src/ui/take-back.ts';
import { isProseKept } from './store/is-prose-kept.ts';
import { WorkbenchPage } from './workbench.tsx';
import { type View, WorkbenchContext } from './workbench-context.ts';

function viewOf(search: string): View {
  // Browsers on telephones have no windows, and show a popup as a page of its own.
  if (browser.windows === undefined) return 'tab';
  const view = new URLSearchParams(search).get('view');
  return view === 'side' || view === 'tab' ? view : 'popup';
}

/** Saves the prose that an earlier page could not before it ended. */
async function saveKeptProse(writes: Writes): Promise<void> {
  if (!isProseKept()) return;
  const { writeKeptProse } = await import('./store/write-kept-prose.ts');
  await writeKeptProse(writes);
}

const view = viewOf(location.search);
const root = document.documentElement;
root.dataset.view = view;
root.lang = text('ui_language');
root.dir = text('ui_direction');

const database = openDatabase();
// It takes its time: let it, while the page is made. Whoever asks for rows hears of a failure.
database.open().catch(() => {});
const writes = new Writes(database, inform);
listenForUndoKey(writes);
saveKept(writes, () => writes.tell(text('workbench_unsaved_damaged'))).then(() => saveKeptProse(writes));
send('sync', { act: 'now' });
// Without it the browser may delete the database when the disk gets full.
navigator.storage.persist();

render(
  <WorkbenchContext.Provider value={{ writes, view }}>
    <WorkbenchPage />
  </WorkbenchContext.Provider>,
  document.body,
);
