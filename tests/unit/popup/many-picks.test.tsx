// @vitest-environment happy-dom

import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { richTextOf } from '../../../src/model/plain-text.ts';
import { addPick, picksOf } from '../../../src/store/picks.ts';
import { madeUpPost } from '../model/made-up-post.ts';
import { databaseWithSession, value } from '../store/made-up-session.ts';
import { handlesIn, showWorkbench } from './support/workbench.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const TEXTS = ['Q1: Which corner?', 'A1 The quiet one', 'A1 By the lamp', 'A2 Léa’s shelf', 'No mark', 'x', 'y', 'z'];

function post(index: number, text: string) {
  const site = index === 4 ? 'bluesky' : 'x';
  const handle = index === 0 ? 'odd_hosts_demo' : `guest_${index}`;
  const url = `https://${site}.com/${handle}/status/${index + 1}`;
  const media = index === 2 ? [{ kind: 'image' as const, url: null, alt: 'A lamp' }] : [];
  return madeUpPost({
    site,
    url,
    author: { name: '', handle, url: null },
    text: richTextOf(text),
    media,
    optedOut: index === 5,
  });
}

async function workbench() {
  const made = await databaseWithSession();
  for (const [index, text] of TEXTS.entries()) {
    value(await addPick(made.database, { sid: made.sid, section: null, post: post(index, text) }));
  }
  showWorkbench(made.database);
  await waitFor(() => expect(handlesIn('highlight')).toHaveLength(TEXTS.length));
  const row = (index: number) => {
    const found = screen.getByText(TEXTS[index] ?? '').closest<HTMLElement>('[data-pick]');
    if (found === null) throw new Error(`no row ${index}`);
    return found;
  };
  const stored = async (index: number) => {
    const { picks, trash } = await picksOf(made.database, made.sid);
    return [...picks, ...trash].find(({ post: { url } }) => url === post(index, '').url);
  };
  return { ...made, row, stored };
}

describe('picks are found', () => {
  it('by words without accents, by handle, by site and by question', async () => {
    await workbench();
    const search = await screen.findByRole('searchbox', { name: 'Search picks' });
    fireEvent.input(search, { target: { value: 'LEA shelf' } });
    await waitFor(() => expect(handlesIn('highlight')).toEqual(['@guest_3']));
    await screen.findByText('1 of 8 picks');
    fireEvent.input(search, { target: { value: '@guest_1' } });
    await waitFor(() => expect(handlesIn('highlight')).toEqual(['@guest_1']));
    fireEvent.keyDown(search, { key: 'Escape' });
    await waitFor(() => expect(handlesIn('highlight')).toHaveLength(8));
    fireEvent.change(screen.getByRole('combobox', { name: 'Question' }), { target: { value: '1' } });
    await waitFor(() => expect(handlesIn('highlight')).toEqual(['@odd_hosts_demo', '@guest_1', '@guest_2']));
    screen.getByRole('button', { name: 'Show all' }).click();
    await waitFor(() => expect(handlesIn('highlight')).toHaveLength(8));
    fireEvent.change(screen.getByRole('combobox', { name: 'Site' }), { target: { value: 'bluesky' } });
    await waitFor(() => expect(handlesIn('highlight')).toEqual(['@guest_4']));
  });
});

describe('several picks at once', () => {
  it('are selected by key, moved in their order, and come back by Undo', async () => {
    const { row, database, sid } = await workbench();
    fireEvent.keyDown(row(3), { key: 'x' });
    fireEvent.keyDown(row(1), { key: 'x' });
    await screen.findByText('2 selected');
    expect(screen.getAllByRole('checkbox', { name: 'Select', checked: true })).toHaveLength(2);
    screen.getByRole('button', { name: 'Move to' }).click();
    (await screen.findByRole('menuitem', { name: 'post-of-the-week' })).click();
    await waitFor(() => expect(handlesIn('post-of-the-week')).toEqual(['@guest_1', '@guest_3']));
    await waitFor(() => expect(screen.queryByText('2 selected')).toBeNull());
    screen.getByRole('button', { name: 'Undo' }).click();
    await waitFor(() => expect(handlesIn('highlight')).toHaveLength(8));
    expect((await picksOf(database, sid)).picks.map(({ post: { author } }) => author.handle)[1]).toBe('guest_1');
  });

  it('are all selected, and thrown away', async () => {
    const { row, database, sid } = await workbench();
    fireEvent.keyDown(row(0), { key: 'x' });
    (await screen.findByRole('button', { name: 'All 8' })).click();
    await screen.findByText('8 selected');
    const bar = screen.getByRole('region', { name: 'Selected picks' });
    bar.querySelector<HTMLElement>('[aria-label="Put into the trash"]')?.click();
    await waitFor(async () => expect((await picksOf(database, sid)).trash).toHaveLength(8));
    expect(screen.queryByRole('region', { name: 'Selected picks' })).toBeNull();
  });
});

describe('one pick', () => {
  it('goes to the section of the number that is pressed', async () => {
    const { row } = await workbench();
    fireEvent.keyDown(row(2), { key: '3' });
    await waitFor(() => expect(handlesIn('shout-out')).toEqual(['@guest_2']));
    fireEvent.keyDown(row(2), { key: '9' });
    fireEvent.keyDown(row(2), { key: '1' });
    await waitFor(() => expect(handlesIn('highlight')).toHaveLength(8));
  });

  it('shows which question it answers, and takes another, a note and a description', async () => {
    const { row, stored } = await workbench();
    const shown = row(2);
    await waitFor(() => expect(shown.querySelector('.marks')?.textContent).toBe('A1'));
    fireEvent.keyDown(shown, { key: 'e' });
    fireEvent.change(await within(shown).findByLabelText('Question'), { target: { value: 'A2' } });
    const alt = await screen.findByLabelText(/^Description of the /);
    expect((alt as HTMLTextAreaElement).placeholder).toBe('A lamp');
    fireEvent.input(alt, { target: { value: 'A reading lamp' } });
    fireEvent.input(screen.getByLabelText('Note to self'), { target: { value: 'Ask her for a photo' } });
    screen.getByRole('button', { name: 'Done' }).click();
    await waitFor(async () => {
      const { question, alts, note } = (await stored(2)) ?? {};
      expect({ question, alts, note }).toEqual({
        question: { kind: 'answer', number: 2 },
        alts: { 0: 'A reading lamp' },
        note: 'Ask her for a photo',
      });
    });
    await waitFor(() => expect(shown.querySelector('.marks')?.textContent).toBe('A2'));
    await screen.findByText('Ask her for a photo');
    await screen.findByText('A reading lamp');
  });

  it('is shown against its author’s wish only where the host insists', async () => {
    const { row, stored } = await workbench();
    row(5).querySelector<HTMLElement>('[aria-haspopup]')?.click();
    (await screen.findByRole('menuitem', { name: 'Show it all the same' })).click();
    await waitFor(async () => expect((await stored(5))?.insists).toBe(true));
    await waitFor(() => expect(row(5).querySelector('.marks')?.textContent).toContain('you show it'));
  });
});
