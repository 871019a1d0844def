// @vitest-environment happy-dom

import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { picksOf } from '../../../src/store/picks.ts';
import { databaseWithSession } from '../store/made-up-session.ts';
import { chooseTab, showWorkbench } from './support/workbench.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('a host without a pick', () => {
  it('makes the first one on a post to practise with, and throws it away again', async () => {
    const { database, sid } = await databaseWithSession();
    showWorkbench(database);
    await screen.findByText('Try it here first');
    screen.getByRole('button', { name: 'Highlight this post' }).click();
    await waitFor(async () => expect((await picksOf(database, sid)).picks).toHaveLength(1));
    const row = await waitFor(() => {
      const found = document.querySelector<HTMLElement>('[data-pick]');
      if (found === null) throw new Error('no pick yet');
      return found;
    });
    row.focus();
    fireEvent.keyDown(row, { key: 'Delete' });
    await screen.findByText('Try it here first');
  });

  it('sees every key by pressing ?, but not while typing', async () => {
    const { database } = await databaseWithSession();
    showWorkbench(database);
    await chooseTab('Session');
    fireEvent.keyDown(await screen.findByLabelText('Topic'), { key: '?' });
    fireEvent.keyDown(document.body, { key: '?' });
    expect(await screen.findAllByRole('heading', { name: 'Keys', hidden: true })).toHaveLength(1);
  });
});
