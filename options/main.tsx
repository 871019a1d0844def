import { render } from 'preact';
import { text } from '../src/i18n/text.ts';
import { inform } from '../src/messages/inform.ts';
import { send } from '../src/messages/send.ts';
import { openDatabase } from '../src/store/database.ts';
import { saveKept } from '../src/store/save-kept.ts';
import { Writes } from '../src/store/writes.ts';
import { listenForUndoKey } from '../src/ui/take-back.ts';
import { OptionsPage } from './frame/options-page.tsx';
import { WritesContext } from './frame/writes-context.ts';

const root = document.documentElement;
root.lang = text('ui_language');
root.dir = text('ui_direction');
document.title = `${text('options_title')} · ${text('extension_name')}`;

const writes = new Writes(openDatabase(), inform);
listenForUndoKey(writes);
saveKept(writes, () => writes.tell(text('workbench_unsaved_damaged')));
send('sync', { act: 'now' });

render(
  <WritesContext.Provider value={writes}>
    <OptionsPage />
  </WritesContext.Provider>,
  document.body,
);

// The address may name a section, which was not there yet when the browser looked for it.
if (location.hash !== '') document.querySelector(location.hash)?.scrollIntoView();
