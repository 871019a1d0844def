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
    const kept = new Map<string, unknown>([
      ['sync', { kind: 'account' }],
      ['synced', {}],
      ['data-page x', 'blog'],
    ]);
    const remove = vi.fn(async () => {
      // What is granted for its data is no server meanwhile.
      expect(kept.has('data-page x')).toBe(true);
      return true;
    });
    const clear = vi.fn(async () => {});
    const local = {
      get: async (key: string | null) => (key === null ? Object.fromEntries(kept) : { [key]: kept.get(key) }),
      set: async (items: object) => {
        for (const [key, value] of Object.entries(items)) kept.set(key, value);
        // No round can begin any more while there is still something to be sent.
        expect(await database.sessions.count()).toBe(1);
      },
      remove: async (keys: readonly string[]) => {
        for (const key of keys) kept.delete(key);
      },
    };
    Reflect.set(browser, 'permissions', {
      getAll: async () => ({ origins: ['https://x.com/*', 'https://social.example/*'] }),
      remove,
    });
    Reflect.set(browser, 'storage', { local, session: { clear } });
    Reflect.set(browser.runtime, 'getManifest', () => ({
      content_scripts: [{ js: ['content/x.js'], matches: ['https://x.com/*'] }],
    }));
    localStorage.setItem('unsaved texts a plain', '{}');
    showPart(database, PrivacySection);
    press(' Delete ');
    await screen.findByText(/^Everything was deleted/, { selector: '.toast *' });
    for (const table of database.tables) expect(await table.count(), table.name).toBe(0);
    expect(localStorage.length).toBe(0);
    expect(clear).toHaveBeenCalledTimes(1);
    expect([...kept]).toEqual([['sync', { kind: 'off' }]]);
    expect(remove).toHaveBeenCalledWith({ origins: ['https://social.example/*'] });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('offers a backup before', async () => {
    const { database } = await databaseWithSession();
    showPart(database, PrivacySection);
    expect(screen.getByRole('link', { name: 'Save a backup first' }).getAttribute('href')).toBe('#backup');
  });
});
