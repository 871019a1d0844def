// @vitest-environment happy-dom
import '../popup/support/extension.ts';
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { PrivacySection } from '../../../options/privacy/privacy-section.tsx';
import { databaseWithSession } from '../store/made-up-session.ts';
import { showPart } from './support/options.tsx';

function press(word: string): void {
  fireEvent.input(screen.getByLabelText('Type “delete” to confirm'), { target: { value: word } });
  screen.getByRole('button', { name: 'Delete everything' }).click();
}

describe('deleting everything', () => {
  it('wants its word, and does nothing without it', async () => {
    const { database } = await databaseWithSession();
    showPart(database, PrivacySection);
    press('delet');
    await screen.findByText(/Type “delete” into the field first/, { selector: '.mistake' });
    expect(await database.sessions.count()).toBe(1);
  });

  it('leaves nothing anywhere, and withdraws the servers that were added', async () => {
    const { database } = await databaseWithSession();
    const remove = vi.fn(async () => {
      // What is granted for its data is no server meanwhile.
      expect(clear).not.toHaveBeenCalled();
      return true;
    });
    const clear = vi.fn(async () => {});
    Reflect.set(browser, 'permissions', {
      getAll: async () => ({ origins: ['https://x.com/*', 'https://social.example/*'] }),
      remove,
    });
    Reflect.set(browser, 'storage', { local: { clear }, session: { clear } });
    Reflect.set(browser.runtime, 'getManifest', () => ({
      content_scripts: [{ js: ['content/x.js'], matches: ['https://x.com/*'] }],
    }));
    localStorage.setItem('unsaved texts a plain', '{}');
    showPart(database, PrivacySection);
    press(' Delete ');
    await screen.findByText('Everything was deleted', { selector: '.toast *' });
    for (const table of database.tables) expect(await table.count(), table.name).toBe(0);
    expect(localStorage.length).toBe(0);
    expect(clear).toHaveBeenCalledTimes(2);
    expect(remove).toHaveBeenCalledWith({ origins: ['https://social.example/*'] });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('offers a backup before', async () => {
    const { database } = await databaseWithSession();
    showPart(database, PrivacySection);
    expect(screen.getByRole('link', { name: 'Save a backup first' }).getAttribute('href')).toBe('#backup');
  });
});
