// @vitest-environment happy-dom

import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { sectionsOf } from '../../../src/store/sections.ts';
import { allSessions } from '../../../src/store/sessions.ts';
import { ownLayouts } from '../../../src/store/settings.ts';
import { databaseWithSession } from '../store/made-up-session.ts';
import { chooseTab, showWorkbench } from './support/workbench.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

async function outline() {
  const made = await databaseWithSession();
  showWorkbench(made.database);
  await chooseTab('Words');
  await screen.findByRole('checkbox', { name: 'summary', hidden: true });
  const kinds = async () => (await sectionsOf(made.database, made.sid)).map(({ kind }) => kind);
  return { ...made, kinds };
}

const button = (name: string) => screen.getByRole('button', { name, hidden: true });

describe('the sections of the draft', () => {
  it('are left out, put in order, added and deleted, and come back by Undo', async () => {
    const { database, sid, kinds, section } = await outline();
    screen.getByRole('checkbox', { name: 'summary', hidden: true }).click();
    await waitFor(async () => expect((await database.sections.get(section('summary')))?.included).toBe(false));

    const before = await kinds();
    button('Move “summary” up').click();
    await waitFor(async () => expect((await kinds()).slice(0, 2)).toEqual(['summary', 'pull-quote']));
    await waitFor(() => expect(document.querySelector('.outline li')?.textContent).toMatch(/^summary/));
    fireEvent.keyDown(screen.getByRole('checkbox', { name: 'summary', hidden: true }), {
      key: 'ArrowDown',
      altKey: true,
    });
    await waitFor(async () => expect(await kinds()).toEqual(before));

    button('Add a section').click();
    (await screen.findByRole('menuitem', { name: 'Statistics', hidden: true })).click();
    await waitFor(async () => expect((await sectionsOf(database, sid)).at(-1)?.role).toBe('statistics'));
    screen.getByRole('button', { name: 'Undo' }).click();
    await waitFor(async () => expect(await kinds()).toEqual(before));

    button('More for “shout-out”').click();
    (await screen.findByRole('menuitem', { name: 'Delete this section', hidden: true })).click();
    await waitFor(async () => expect(await kinds()).toEqual(before.filter((kind) => kind !== 'shout-out')));
  });

  it('are kept as a layout', async () => {
    const { database } = await outline();
    button('Save as a layout').click();
    await waitFor(async () => expect(await ownLayouts(database)).toHaveLength(1));
  });
});

describe('the list of sessions', () => {
  it('archives one, and makes the next one like it', async () => {
    const { database } = await databaseWithSession();
    showWorkbench(database);
    await chooseTab('Session');
    const list = (await screen.findByText('All sessions')).closest('details') as HTMLDetailsElement;
    list.open = true;
    fireEvent(list, new Event('toggle'));
    (await screen.findByRole('button', { name: /^More for Session 7/, hidden: true })).click();
    (await screen.findByRole('menuitem', { name: 'Archive', hidden: true })).click();
    await screen.findByText('Archived');
    expect((await allSessions(database))[0]?.archived).toBe(true);
    screen.getByRole('button', { name: /^More for Session 7/, hidden: true }).click();
    (await screen.findByRole('menuitem', { name: 'Make the next one like this', hidden: true })).click();
    await waitFor(async () => expect((await allSessions(database)).map(({ number }) => number).sort()).toEqual([7, 8]));
  });
});
