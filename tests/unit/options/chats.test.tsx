// @vitest-environment happy-dom
import '../popup/support/extension.ts';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { ChatsSection } from '../../../options/chats/chats-section.tsx';
import { ChatSetting } from '../../../src/model/setting.ts';
import { addLayout } from '../../../src/store/layouts.ts';
import { allChats } from '../../../src/store/settings.ts';
import { databaseWithSession, freshDatabase, value } from '../store/made-up-session.ts';
import { showPart } from './support/options.tsx';

async function add(typed: string): Promise<void> {
  const field = await screen.findByLabelText('Hashtags of a chat');
  fireEvent.input(field, { target: { value: typed } });
  screen.getByRole('button', { name: 'Add' }).click();
}

describe('a chat that comes back', () => {
  it('is offered where there is a session of it, and set up by a press', async () => {
    const { database } = await databaseWithSession();
    showPart(database, ChatsSection);
    (await screen.findByRole('button', { name: 'Set up #QuietCorner' })).click();
    await screen.findByRole('button', { name: 'Delete #QuietCorner' });
    expect(screen.queryByRole('button', { name: 'Set up #QuietCorner' })).toBeNull();
    const [chat] = await allChats(database);
    expect(chat).toMatchObject({ id: 'chat quietcorner', hashtags: ['QuietCorner'], scope: 'replies', layout: null });
    expect(ChatSetting.safeParse(chat).success).toBe(true);
  });

  it('is added by its hashtags, changed in every part, each saved at once', async () => {
    const database = freshDatabase();
    const layout = value(await addLayout(database, 'Slow weeks', []));
    showPart(database, ChatsSection);
    await screen.findByText(/None yet/);
    await add('#UKEdChat #edu');
    fireEvent.input(await screen.findByLabelText('Hashtags'), { target: { value: '#UKEdChat teaching' } });
    screen.getByLabelText('Every post between start and end').click();
    fireEvent.change(screen.getByLabelText('Layout'), { target: { value: layout } });
    screen.getByLabelText('It takes place every week').click();
    await waitFor(async () =>
      expect(await allChats(database)).toMatchObject([
        {
          id: 'chat ukedchat',
          hashtags: ['UKEdChat', 'teaching'],
          scope: 'everything',
          layout,
          weekly: true,
        },
      ]),
    );
  });

  it('keeps the hashtag that it is known by, and says so', async () => {
    const database = freshDatabase();
    showPart(database, ChatsSection);
    await add('#UKEdChat');
    fireEvent.input(await screen.findByLabelText('Hashtags'), { target: { value: '#edu #UKEdChat' } });
    await screen.findByText(/#UKEdChat must stay the first hashtag/);
    fireEvent.input(screen.getByLabelText('Hashtags'), { target: { value: '#ukedchat #edu' } });
    await waitFor(async () => expect((await allChats(database))[0]?.hashtags).toEqual(['ukedchat', 'edu']));
  });

  it('is deleted, back by undo, and can be set up anew', async () => {
    const database = freshDatabase();
    const { writes } = showPart(database, ChatsSection);
    await add('#UKEdChat');
    (await screen.findByRole('button', { name: 'Delete #UKEdChat' })).click();
    await screen.findByText(/None yet/);
    expect(await writes.takeBack()).toBe(true);
    (await screen.findByRole('button', { name: 'Delete #UKEdChat' })).click();
    await screen.findByText(/None yet/);
    await add('ukedchat');
    await waitFor(async () => expect((await allChats(database))[0]?.hashtags).toEqual(['ukedchat']));
  });

  it('is not added twice, nor under what is no hashtag', async () => {
    const database = freshDatabase();
    showPart(database, ChatsSection);
    await add('');
    await screen.findByText('Type at least one hashtag.', { selector: '.mistake' });
    await add('#12');
    await screen.findByText(/“#12” cannot be a hashtag/, { selector: '.mistake' });
    await add('#UKEdChat');
    await screen.findByRole('button', { name: 'Delete #UKEdChat' });
    await add('#ukedchat');
    await screen.findByText('#ukedchat is in the list already.', { selector: '.toast *' });
    expect(await allChats(database)).toHaveLength(1);
  });
});
