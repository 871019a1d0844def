import browser from 'webextension-polyfill';
import { serve } from '../messages/serve.ts';
import { closeToPages } from '../publishing/access.ts';
import { openDatabase } from '../store/database.ts';
import { followAccess } from './access.ts';
import { offerAnywhere } from './anywhere.ts';
import { markTab } from './badge.ts';
import { handlersFor } from './handlers.ts';
import { prepareLater } from './later.ts';
import { followOutbox } from './outbox.ts';
import { forgetWithTabs } from './page-health.ts';
import { refresh } from './refresh.ts';
import { reinject } from './reinject.ts';
import { followSync, sync } from './sync.ts';

// Everything that listens is set up in this first turn: the browser starts this file anew for each event.
const database = openDatabase();

serve(handlersFor(database));
offerAnywhere();
forgetWithTabs((tabId) => markTab(tabId, { seen: 0, doubtful: 0 }));
followAccess();
prepareLater();
followOutbox(database);
followSync(database);
closeToPages();

// A content script holds a port only to hear it close when the extension is switched off.
browser.runtime.onConnect.addListener(() => {});

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  if (reason !== 'install' && reason !== 'update') return;
  await reinject(['*://*/*']);
  await refresh(database);
});

browser.runtime.onStartup.addListener(() => {
  refresh(database);
});

// The time of a session has come: it opens by itself, with what was prepared on another device.
browser.alarms.onAlarm.addListener(({ name }) => {
  if (name !== 'session') return;
  refresh(database);
  sync(database, 'now');
});
