// @vitest-environment happy-dom
import '../popup/support/extension.ts';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { HostSection } from '../../../options/host/host-section.tsx';
import { HostSetting } from '../../../src/model/setting.ts';
import { hostSetting } from '../../../src/store/settings.ts';
import { freshDatabase } from '../store/made-up-session.ts';
import { showPart } from './support/options.tsx';

async function type(label: string, words: string): Promise<HTMLElement> {
  const field = await screen.findByLabelText(label);
  fireEvent.input(field, { target: { value: words } });
  return field;
}

describe('what the host says of the host', () => {
  it('is saved as it is typed, each handle without its @', async () => {
    const database = freshDatabase();
    showPart(database, HostSection);
    await type('Name', 'Ada Example');
    await type('X', '@ada_demo');
    await type('Bluesky', ' ada.example ');
    await type('About you', 'I teach.\n\nI blog at https://ada.example.');
    await waitFor(async () =>
      expect(await hostSetting(database)).toMatchObject({
        name: 'Ada Example',
        handles: { x: 'ada_demo', bluesky: 'ada.example' },
        bio: 'I teach.\n\nI blog at https://ada.example.',
      }),
    );
    expect(HostSetting.safeParse(await hostSetting(database)).success).toBe(true);
  });

  it('is not saved while a handle has a space in it, and the host is told', async () => {
    const database = freshDatabase();
    showPart(database, HostSection);
    const field = await type('LinkedIn', 'Ada Example');
    await screen.findByText(/“Ada Example” has a space in it/);
    fireEvent.blur(field);
    await type('LinkedIn', 'ada-example');
    fireEvent.blur(field);
    await waitFor(async () => expect((await hostSetting(database))?.handles).toEqual({ linkedin: 'ada-example' }));
    expect(screen.queryByText(/has a space in it/)).toBeNull();
  });

  it('counts as never written until it is: an empty row loses against any other', async () => {
    const database = freshDatabase();
    showPart(database, HostSection);
    await screen.findByLabelText('Name');
    expect((await hostSetting(database))?._s).toEqual({ base: [0, ''], edits: {} });
  });

  it('that could not be saved is told of, with the words, until trying again works', async () => {
    const database = freshDatabase();
    showPart(database, HostSection);
    await screen.findByLabelText('Name');
    const row = await hostSetting(database);
    // As another window would, without this one hearing of it before the words are typed.
    const field = screen.getByLabelText('Name');
    await database.settings.delete('host');
    fireEvent.input(field, { target: { value: 'Ada Example' } });
    fireEvent.blur(field);
    await screen.findByText(/another window has deleted it/);
    expect(document.querySelector('.lost')?.textContent).toBe('Ada Example');
    if (row !== undefined) await database.settings.put(row);
    screen.getByRole('button', { name: 'Try again' }).click();
    await waitFor(async () => expect((await hostSetting(database))?.name).toBe('Ada Example'));
    await waitFor(() => expect(screen.queryByText(/another window has deleted it/)).toBeNull());
  });

  it('follows what another window writes', async () => {
    const database = freshDatabase();
    const { writes } = showPart(database, HostSection);
    const field = (await screen.findByLabelText('Name')) as HTMLInputElement;
    await writes.change([{ table: 'settings', id: 'host', fields: { name: 'Elsewhere' } }]);
    await waitFor(() => expect(field.value).toBe('Elsewhere'));
  });
});
