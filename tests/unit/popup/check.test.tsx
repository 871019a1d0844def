// @vitest-environment happy-dom

import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { textOf } from '../../../src/model/pick-text.ts';
import { plainText, richTextOf } from '../../../src/model/plain-text.ts';
import type { Post } from '../../../src/model/post.ts';
import type { Prose } from '../../../src/model/prose.ts';
import { proseOfWords, stateOfProse } from '../../../src/model/prose-state.ts';
import { addPick, picksOf } from '../../../src/store/picks.ts';
import { saveProse } from '../../../src/store/prose.ts';
import { recordSeen } from '../../../src/store/seen.ts';
import { allSessions } from '../../../src/store/sessions.ts';
import { madeUpPost } from '../model/made-up-post.ts';
import { databaseWithSession, value } from '../store/made-up-session.ts';
import { chooseTab, handlesIn, showWorkbench } from './support/workbench.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

let numbered = 0;

function post(handle: string, text: string, more: Partial<Post> = {}): Post {
  numbered += 1;
  const url = `https://x.com/${handle}/status/${numbered}`;
  return madeUpPost({
    id: String(numbered),
    url,
    author: { name: '', handle, url: null },
    text: richTextOf(text),
    tags: [],
    ...more,
  });
}

async function checked(picked: readonly Post[], seen: readonly Post[] = []) {
  const made = await databaseWithSession();
  const { database, sid } = made;
  for (const one of picked) value(await addPick(database, { sid, section: null, post: one }));
  value(await recordSeen(database, sid, [...picked, ...seen]));
  showWorkbench(database);
  await chooseTab('Check');
  const shown = async () => (await picksOf(database, sid)).picks.map((pick) => plainText(textOf(pick)));
  const session = async () => (await allSessions(database))[0];
  return { ...made, shown, session };
}

describe('what is to be settled', () => {
  it('is mended by one press, and taken back by another', async () => {
    const { shown } = await checked([post('ada_demo', 'We read.Then we drew what we had read')]);
    await screen.findByText(/^A space is missing/);
    screen.getByRole('button', { name: 'Put the space in' }).click();
    await waitFor(async () => expect(await shown()).toEqual(['We read. Then we drew what we had read']));
    await screen.findByText(/^Nothing to settle/);
    screen.getByRole('button', { name: 'Undo' }).click();
    await waitFor(async () => expect(await shown()).toEqual(['We read.Then we drew what we had read']));
    await screen.findByText(/^A space is missing/);
  });

  it('is mended all at once where nobody needs to look at each', async () => {
    const texts = ['One shelf.Then two of them', 'A lamp.Then a chair beside it'];
    const { shown } = await checked(texts.map((text, index) => post(`guest_${index}`, text)));
    (await screen.findByRole('button', { name: 'Put in all 2 missing spaces' })).click();
    await waitFor(async () => expect(await shown()).toEqual(texts.map((text) => text.replace('.', '. '))));
  });

  it('is left as it is, on every device, and taken up again', async () => {
    const { session, shown } = await checked([post('ada_demo', 'We read.Then we drew what we had read')]);
    (await screen.findByRole('button', { name: 'Leave it' })).click();
    await screen.findByText(/^Nothing to settle/);
    expect((await session())?.ignored).toHaveLength(1);
    (await screen.findByRole('button', { name: 'Take it up again', hidden: true })).click();
    await waitFor(async () => expect((await session())?.ignored).toEqual([]));
    await screen.findByRole('button', { name: 'Put the space in' });
    expect(await shown()).toEqual(['We read.Then we drew what we had read']);
  });

  it('credits one person by one handle, in every post', async () => {
    const { session } = await checked([
      post('Ada_Demo', 'The corner by the window is the one they fight over'),
      post('AdaDemo', 'And nobody wants the one by the door, not even I'),
    ]);
    await screen.findByText('@Ada_Demo and @AdaDemo may be one person.');
    screen.getByRole('button', { name: /^Credit all to @Ada_Demo/ }).click();
    await waitFor(() => expect(screen.queryByText(/may be one person/)).toBeNull());
    expect((await session())?.credits).toMatchObject({ 'x AdaDemo': { handle: 'Ada_Demo' } });
    await chooseTab('Picks');
    await waitFor(() => expect(handlesIn('highlight')).toEqual(['@Ada_Demo', '@Ada_Demo']));
  });

  it('asks for the description of a picture, and is settled by it', async () => {
    const picture = { kind: 'image' as const, url: 'https://pictures.example/1.jpg', alt: '' };
    const { database, sid } = await checked([post('ada_demo', 'Our corner, as it is today', { media: [picture] })]);
    await screen.findByText('A picture by @ada_demo has no description.');
    fireEvent.input(screen.getByLabelText('Description of the picture'), { target: { value: 'A chair by a window' } });
    await waitFor(async () =>
      expect((await picksOf(database, sid)).picks[0]?.alts).toEqual({ 0: 'A chair by a window' }),
    );
    await screen.findByText(/^Nothing to settle/);
  });

  it('leads to the pick in its place', async () => {
    await checked([post('ada_demo', 'We read.Then we drew what we had read')]);
    (await screen.findByRole('button', { name: '@ada_demo' })).click();
    await screen.findByRole('tab', { name: /^Picks/, selected: true });
    await waitFor(() => expect((document.activeElement as HTMLElement | null)?.dataset.pick).toBeTruthy());
  });
});

describe('posts that say nearly the same', () => {
  it('stand side by side, and one is kept', async () => {
    const words = 'Let them choose the chairs themselves and the corner is theirs from then on';
    const { database, sid } = await checked([post('ada_demo', words), post('bo_demo', `${words} indeed`)]);
    const section = await screen.findByRole('region', { name: /^Nearly the same/ });
    within(section).getAllByRole('button', { name: 'Keep only this one' })[1]?.click();
    await waitFor(async () =>
      expect((await picksOf(database, sid)).picks.map(({ post: { author } }) => author.handle)).toEqual(['bo_demo']),
    );
    await waitFor(() => expect(screen.queryByRole('region', { name: /^Nearly the same/ })).toBeNull());
  });
});

describe('the numbers', () => {
  it('tell whose voices are missing, and one press brings one in', async () => {
    const { database, sid } = await checked(
      [post('ada_demo', 'A corner needs a lamp')],
      [post('bo_demo', 'Ours has two of them'), post('cy_demo', 'And a rug')],
    );
    await screen.findByText('1 of 3 people who posted are in the draft.');
    const missed = (await screen.findByText('Ours has two of them')).closest<HTMLElement>('.missed');
    within(missed as HTMLElement)
      .getByRole('button', { name: 'Highlight', hidden: true })
      .click();
    await screen.findByText('2 of 3 people who posted are in the draft.');
    expect((await picksOf(database, sid)).picks).toHaveLength(2);
  });
});

describe('thank-yous', () => {
  it('name everybody who is quoted, by site', async () => {
    await checked([
      post('ada_demo', 'A corner needs a lamp'),
      post('bo.example', 'And a rug', { site: 'bluesky', url: 'https://bsky.app/profile/bo.example/post/3k' }),
    ]);
    fireEvent.input(await screen.findByLabelText('Address of the summary'), {
      target: { value: 'https://blog.example/7' },
    });
    await screen.findByText(/^Summary of #QuietCorner 7 is up, thanks to @ada_demo\s+https:\/\/blog\.example\/7$/);
    await screen.findByText(/thanks to @bo\.example/);
  });
});

describe('prose with marks', () => {
  it('is mended where it stands, marks and all, and taken back', async () => {
    const { database, sid, section } = await databaseWithSession();
    const id = section('summary');
    const marked = { type: 'text', text: 'aloud', bold: true } as const;
    const prose: Prose = [
      { type: 'paragraph', content: [{ type: 'text', text: 'We read.Then we read ' }, marked] },
      { type: 'paragraph', content: [{ type: 'text', text: 'And again' }] },
    ];
    value(await saveProse(database, id, stateOfProse(prose)));
    value(await addPick(database, { sid, section: null, post: post('ada_demo', 'A corner needs a lamp') }));
    showWorkbench(database);
    await chooseTab('Check');
    (await screen.findByRole('button', { name: 'Put the space in' })).click();
    const said = async () => proseOfWords((await database.texts.get(id)) ?? { rich: null, plain: '' });
    await waitFor(async () =>
      expect((await said())[0]).toEqual({
        type: 'paragraph',
        content: [{ type: 'text', text: 'We read. Then we read ' }, marked],
      }),
    );
    await screen.findByText(/^Nothing to settle/);
    screen.getByRole('button', { name: 'Undo' }).click();
    await waitFor(async () => expect(await said()).toEqual(prose));
  });
});
