// @vitest-environment happy-dom
import '../popup/support/extension.ts';
import { screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { ShortcutsSection } from '../../../options/shortcuts/shortcuts-section.tsx';
import { freshDatabase } from '../store/made-up-session.ts';
import { showPart } from './support/options.tsx';

const COMMANDS = [
  { name: 'pick-here', description: 'Highlight this for the chat', shortcut: 'Alt+Shift+H' },
  { name: '_execute_action', description: '', shortcut: '' },
];

/** Gives the browser what it has of keys. */
function withBrowser(parts: { commands?: object; tabs?: object }): void {
  for (const [name, part] of Object.entries(parts)) Reflect.set(browser, name, part);
}

const tabs = browser.tabs;
afterEach(() => withBrowser({ commands: undefined as unknown as object, tabs }));

describe('keys', () => {
  it('are listed as they are now, and again when the host comes back from changing them', async () => {
    const getAll = vi.fn(async () => COMMANDS);
    withBrowser({ commands: { getAll } });
    showPart(freshDatabase(), ShortcutsSection);
    await screen.findByText('Alt+Shift+H');
    screen.getByText('No key');
    screen.getByText('Open the workbench');
    getAll.mockResolvedValue([{ name: 'pick-here', description: 'Highlight', shortcut: 'Ctrl+Y' }]);
    dispatchEvent(new Event('focus'));
    await screen.findByText('Ctrl+Y');
  });

  it('are changed on the page that Firefox opens', async () => {
    const openShortcutSettings = vi.fn(async () => {});
    withBrowser({ commands: { getAll: async () => COMMANDS, openShortcutSettings } });
    showPart(freshDatabase(), ShortcutsSection);
    screen.getByRole('button', { name: 'Change keys in the browser' }).click();
    await waitFor(() => expect(openShortcutSettings).toHaveBeenCalled());
  });

  it('are changed on Chromium’s own page, opened by its address; where it is not, that is said', async () => {
    const create = vi.fn(async () => {});
    withBrowser({ commands: { getAll: async () => COMMANDS }, tabs: { create } });
    showPart(freshDatabase(), ShortcutsSection);
    const button = screen.getByRole('button', { name: 'Change keys in the browser' });
    button.click();
    await waitFor(() => expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' }));
    create.mockRejectedValue(new Error('no'));
    button.click();
    await screen.findByText(/did not open its page for keys/, { selector: '.toast *' });
  });

  it('are said not to be where the browser has none', () => {
    showPart(freshDatabase(), ShortcutsSection);
    screen.getByText(/This browser has no keyboard shortcuts/);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
