// @vitest-environment happy-dom
import '../popup/support/extension.ts';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { LayoutsSection } from '../../../options/layouts/layouts-section.tsx';
import { DEFAULT_LAYOUT } from '../../../src/model/layout.ts';
import { LayoutSetting } from '../../../src/model/setting.ts';
import type { Database } from '../../../src/store/database.ts';
import { ownLayouts } from '../../../src/store/settings.ts';
import { freshDatabase } from '../store/made-up-session.ts';
import { showPart } from './support/options.tsx';

/** Headings of the one layout of the host's own, as stored. */
async function headings(database: Database): Promise<string[]> {
  return ((await ownLayouts(database))[0]?.sections ?? []).map(({ heading }) => heading);
}

async function withCopy() {
  const database = freshDatabase();
  const shown = showPart(database, LayoutsSection);
  (await screen.findByRole('button', { name: 'Copy Usual' })).click();
  await screen.findByLabelText('Name of the layout');
  const part = (heading: string) => within(screen.getByRole('listitem', { name: heading }));
  return { database, ...shown, part };
}

const USUAL = [
  'Pull quote',
  'Session summary',
  'Highlighted posts',
  'Posts of the week',
  'Shout-outs',
  'About the host',
  'Archive',
];

describe('a layout of the host’s own', () => {
  it('is a copy of another one, with its name to be typed next', async () => {
    const { database } = await withCopy();
    const [layout] = await ownLayouts(database);
    expect(LayoutSetting.safeParse(layout).success).toBe(true);
    expect(layout?.sections.map(({ role, kind }) => ({ role, kind }))).toEqual(DEFAULT_LAYOUT);
    expect(await headings(database)).toEqual(USUAL);
    const name = screen.getByLabelText('Name of the layout');
    expect(document.activeElement).toBe(name);
    fireEvent.input(name, { target: { value: 'Slow weeks' } });
    await screen.findByRole('button', { name: 'Delete Slow weeks' });
  });

  it('has its sections moved by button and key, and keeps the focus where the section went', async () => {
    const { database, part } = await withCopy();
    const up = part('Shout-outs').getByRole('button', { name: 'Move up: Shout-outs' });
    up.click();
    await waitFor(async () => expect((await headings(database)).slice(2, 5)).toEqual([USUAL[2], USUAL[4], USUAL[3]]));
    const again = part('Shout-outs').getByRole('button', { name: 'Move up: Shout-outs' });
    await waitFor(() => expect(document.activeElement).toBe(again));
    fireEvent.keyDown(again, { key: 'ArrowDown', altKey: true });
    await waitFor(async () => expect(await headings(database)).toEqual(USUAL));
  });

  it('has sections added, renamed, given another role, left out and given words', async () => {
    const { database, part } = await withCopy();
    screen.getByRole('button', { name: 'Add a section' }).click();
    await waitFor(async () => expect(await headings(database)).toEqual([...USUAL, 'New section']));
    fireEvent.input(part('New section').getByLabelText('Heading'), { target: { value: 'Next week' } });
    fireEvent.change(part('Next week').getByLabelText('Holds'), { target: { value: 'prose' } });
    fireEvent.input(await part('Next week').findByLabelText('Begins with'), { target: { value: '{host} will host.' } });
    part('Next week').getByLabelText('In the draft').click();
    await waitFor(async () =>
      expect((await ownLayouts(database))[0]?.sections.at(-1)).toEqual({
        role: 'prose',
        kind: 'section-8',
        heading: 'Next week',
        included: false,
        byQuestion: false,
        words: '{host} will host.',
      }),
    );
  });

  it('loses a section and has it back by undo, with what was typed just before', async () => {
    const { database, part, writes } = await withCopy();
    fireEvent.input(part('Archive').getByLabelText('Heading'), { target: { value: 'Archive {number}' } });
    part('Posts of the week').getByRole('button', { name: 'Remove Posts of the week' }).click();
    const after = USUAL.with(6, 'Archive {number}');
    await waitFor(async () => expect(await headings(database)).toEqual(after.toSpliced(3, 1)));
    expect(await writes.takeBack()).toBe(true);
    expect(await headings(database)).toEqual(after);
    await screen.findByRole('listitem', { name: 'Posts of the week' });
  });

  it('is warned of where no section holds posts', async () => {
    const { part } = await withCopy();
    for (const heading of USUAL.slice(2, 5)) {
      fireEvent.change(part(heading).getByLabelText('Holds'), { target: { value: 'prose' } });
      await waitFor(() => part(heading).getByLabelText('Begins with'));
    }
    await screen.findByText(/No section here is for posts/);
  });

  it('is deleted, and back by undo', async () => {
    const { database, writes } = await withCopy();
    screen.getByRole('button', { name: 'Delete Usual (copy)' }).click();
    await screen.findByText(/None yet/);
    expect(await ownLayouts(database)).toEqual([]);
    expect(await writes.takeBack()).toBe(true);
    await screen.findByRole('button', { name: 'Delete Usual (copy)' });
  });
});

it('the built-in layout for questions groups its answers by question', async () => {
  const database = freshDatabase();
  showPart(database, LayoutsSection);
  (await screen.findByRole('button', { name: 'Copy Questions and answers' })).click();
  await waitFor(async () => expect(await ownLayouts(database)).toHaveLength(1));
  const [layout] = await ownLayouts(database);
  expect(layout?.sections.filter(({ byQuestion }) => byQuestion)).toMatchObject([{ role: 'picks', kind: 'answers' }]);
});
