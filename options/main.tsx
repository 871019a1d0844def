import { render } from 'preact';
import { text } from '../src/i18n/text.ts';
import { openDatabase } from '../src/store/database.ts';
import { DatabaseContext } from './frame/database-context.ts';
import { Notices } from './frame/notices.ts';
import { NoticesContext } from './frame/notices-context.ts';
import { OptionsPage } from './frame/options-page.tsx';

const root = document.documentElement;
root.lang = text('ui_language');
root.dir = text('ui_direction');
document.title = `${text('options_title')} · ${text('extension_name')}`;

render(
  <DatabaseContext.Provider value={openDatabase()}>
    <NoticesContext.Provider value={new Notices()}>
      <OptionsPage />
    </NoticesContext.Provider>
  </DatabaseContext.Provider>,
  document.body,
);

// The address may name a section, which was not there yet when the browser looked for it.
if (location.hash !== '') document.querySelector(location.hash)?.scrollIntoView();
