// @vitest-environment happy-dom

import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { richTextOf } from '../../../src/model/plain-text.ts';
import type { Post } from '../../../src/model/post.ts';
import { stateOfProse } from '../../../src/model/prose-state.ts';
import { applyChanges } from '../../../src/store/changes.ts';
import { addPick, picksOf, removePick } from '../../../src/store/picks.ts';
import { saveProse } from '../../../src/store/prose.ts';
import { textsOf } from '../../../src/store/sections.ts';
import { recordSeen } from '../../../src/store/seen.ts';
import { allSessions, openSession } from '../../../src/store/sessions.ts';
import { madeUpPost } from '../model/made-up-post.ts';
import { databaseWithSession, freshDatabase, value } from '../store/made-up-session.ts';
import { chooseTab, handlesIn, showWorkbench } from './support/workbench.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

function postBy(handle: string) {
  return madeUpPost({ url: `https://x.com/${handle}/status/1`, author: { name: '', handle, url: null } });
}

async function withPicks(...handles: string[]) {
  const made = await databaseWithSession();
  for (const handle of handles)
    value(await addPick(made.database, { sid: made.sid, section: null, post: postBy(handle) }));
  const shown = showWorkbench(made.database);
  await waitFor(() => expect(handlesIn('highlight')).toEqual(handles.map((handle) => `@${handle}`)));
  const row = (handle: string) => {
    const found = screen.getByText(`@${handle}`).closest<HTMLElement>('[data-pick]');
    if (found === null) throw new Error(`no row of ${handle}`);
    return found;
  };
  return { ...made, ...shown, row };
}

describe('a host without a session', () => {
  it('names a hashtag and has one, open', async () => {
    const database = freshDatabase();
    showWorkbench(database);
    const field = await screen.findByLabelText('Hashtags');
    fireEvent.input(field, { target: { value: '#QuietCorner' } });
    screen.getByRole('button', { name: 'Create session' }).click();
    await screen.findByRole('tab', { name: 'Session', selected: true });
    expect((await openSession(database))?.hashtags).toEqual(['QuietCorner']);
  });

  it('is told what is wrong with the hashtag', async () => {
    const database = freshDatabase();
    showWorkbench(database);
    const field = await screen.findByLabelText('Hashtags');
    screen.getByRole('button', { name: 'Create session' }).click();
    await screen.findByText('Type at least one hashtag.');
    fireEvent.input(field, { target: { value: '#12' } });
    screen.getByRole('button', { name: 'Create session' }).click();
    expect(await screen.findByText(/“#12” cannot be a hashtag/)).toBeTruthy();
    expect(await allSessions(database)).toEqual([]);
  });
});

describe('sessions', () => {
  it('follow on the last one; making one can be taken back', async () => {
    const { database, sid, writes, heard } = await withPicks('ada_demo');
    screen.getByRole('button', { name: 'New session' }).click();
    const topic = await screen.findByLabelText('Topic');
    expect(document.activeElement).toBe(topic);
    expect((await openSession(database))?.number).toBe(8);
    expect(heard.times).toBe(1);
    await writes.takeBack();
    expect((await openSession(database))?.id).toBe(sid);
    await waitFor(() => expect(handlesIn('highlight')).toEqual(['@ada_demo']));
  });

  it('just made are kept, and Undo says so, once something was put into them', async () => {
    const { database, sid } = await withPicks('ada_demo');
    screen.getByRole('button', { name: 'New session' }).click();
    await screen.findByLabelText('Topic');
    const made = (await openSession(database))?.id ?? '';
    expect(made).not.toBe(sid);
    value(await addPick(database, { sid: made, section: null, post: postBy('bo_demo') }));
    screen.getByRole('button', { name: 'Undo' }).click();
    await screen.findAllByText('It has been changed since, so it cannot be undone.');
    expect((await openSession(database))?.id).toBe(made);
  });

  it('are deleted, and brought back with their picks', async () => {
    const { database, sid } = await withPicks('ada_demo');
    await chooseTab('Session');
    (await screen.findByRole('button', { name: 'Delete this session' })).click();
    await screen.findByRole('button', { name: 'Create session' });
    expect(await openSession(database)).toBe(null);
    screen.getByRole('button', { name: 'Undo' }).click();
    await waitFor(() => expect(handlesIn('highlight')).toEqual(['@ada_demo']));
    expect((await openSession(database))?.id).toBe(sid);
  });
});

describe('deleted sessions', () => {
  it('are listed with their number of picks, and restored long after, with nothing left to undo', async () => {
    const { database, sid } = await withPicks('ada_demo');
    expect(screen.queryByText('Deleted sessions')).toBe(null);
    value(await applyChanges(database, [{ table: 'sessions', id: sid, fields: { deleted: true } }]));
    await screen.findByText('Deleted sessions');
    await screen.findByText('Picks: 1');
    (await screen.findByRole('button', { name: /^Restore “/, hidden: true })).click();
    await waitFor(() => expect(handlesIn('highlight')).toEqual(['@ada_demo']));
    expect((await openSession(database))?.id).toBe(sid);
    await chooseTab('Session');
    await screen.findByLabelText('Topic');
    expect(screen.queryByText('Deleted sessions')).toBe(null);
  });
});

describe('picks', () => {
  it('appear and go while the host picks in another window', async () => {
    const { database, sid } = await withPicks('ada_demo');
    value(await addPick(database, { sid, section: null, post: postBy('bo_demo') }));
    await waitFor(() => expect(handlesIn('highlight')).toEqual(['@ada_demo', '@bo_demo']));
    value(await removePick(database, { sid, url: postBy('ada_demo').url, identity: postBy('ada_demo').url }));
    await waitFor(() => expect(handlesIn('highlight')).toEqual(['@bo_demo']));
  });

  it('move by keys, also by several presses before the first is saved; the focus and a voice follow', async () => {
    const { row } = await withPicks('ada_demo', 'bo_demo', 'cy_demo', 'di_demo');
    row('ada_demo').focus();
    fireEvent.keyDown(row('ada_demo'), { key: 'ArrowDown', altKey: true });
    fireEvent.keyDown(row('ada_demo'), { key: 'ArrowDown', altKey: true });
    await waitFor(() => expect(handlesIn('highlight')).toEqual(['@bo_demo', '@cy_demo', '@ada_demo', '@di_demo']));
    await waitFor(() => expect(document.activeElement).toBe(row('ada_demo')));
    await screen.findByText('Moved to “highlight”, 3 of 4');
  });

  it('go into the trash by key, and come back by Undo and from the trash', async () => {
    const { row, database, sid } = await withPicks('ada_demo', 'bo_demo');
    row('ada_demo').focus();
    fireEvent.keyDown(row('ada_demo'), { key: 'Delete' });
    await waitFor(() => expect(handlesIn('highlight')).toEqual(['@bo_demo']));
    expect(document.activeElement).toBe(row('bo_demo'));
    screen.getByRole('button', { name: 'Undo' }).click();
    await waitFor(() => expect(handlesIn('highlight')).toEqual(['@ada_demo', '@bo_demo']));
    fireEvent.keyDown(row('bo_demo'), { key: 'Delete' });
    await waitFor(async () => expect((await picksOf(database, sid)).trash).toHaveLength(1));
    const list = await screen.findByText('Trash');
    const details = list.closest('details');
    if (details !== null) details.open = true;
    fireEvent(details as Element, new Event('toggle'));
    (await screen.findByRole('button', { name: 'Restore the post by @bo_demo' })).click();
    await waitFor(() => expect(handlesIn('highlight')).toEqual(['@ada_demo', '@bo_demo']));
  });

  it('are edited with the original kept beside, and set back to it', async () => {
    const { row, database, sid } = await withPicks('ada_demo');
    const original = 'A shelf nobody may touch is a museum #quietcorner';
    fireEvent.keyDown(row('ada_demo'), { key: 'e' });
    const field = await screen.findByLabelText('Text');
    expect((field as HTMLTextAreaElement).value).toBe(original);
    fireEvent.input(field, { target: { value: 'A shelf nobody may touch is a museum.' } });
    screen.getByRole('button', { name: 'Done' }).click();
    await waitFor(async () =>
      expect((await picksOf(database, sid)).picks[0]?.edited).toBe('A shelf nobody may touch is a museum.'),
    );
    expect((await picksOf(database, sid)).picks[0]?.post.text).toEqual(postBy('ada_demo').text);
    await screen.findByText(original);
    screen.getByRole('button', { name: 'Restore the original' }).click();
    await waitFor(async () => expect((await picksOf(database, sid)).picks[0]?.edited).toBe(null));
  });

  it('stand at the end of the first section when theirs is gone', async () => {
    const { database, row, section } = await withPicks('ada_demo', 'bo_demo');
    const id = row('ada_demo').dataset.pick ?? '';
    value(await applyChanges(database, [{ table: 'picks', id, fields: { section: section('shout-out') } }]));
    await waitFor(() => expect(handlesIn('shout-out')).toEqual(['@ada_demo']));
    value(await applyChanges(database, [{ table: 'sections', id: section('shout-out'), fields: { deleted: true } }]));
    await waitFor(() => expect(handlesIn('highlight')).toEqual(['@bo_demo', '@ada_demo']));
  });
});

describe('words', () => {
  it('are saved as they are typed', async () => {
    const { database, sid, section } = await withPicks('ada_demo');
    await chooseTab('Words');
    const field = await screen.findByLabelText('Title');
    fireEvent.input(field, { target: { value: 'Quiet corners' } });
    await waitFor(async () => expect((await openSession(database))?.title).toBe('Quiet corners'));
    const quote = screen.getByLabelText('Quote');
    fireEvent.input(quote, { target: { value: '“Shh” @ada_demo' } });
    await waitFor(async () => {
      expect((await textsOf(database, sid)).get(section('pull-quote'))?.plain).toBe('“Shh” @ada_demo');
    });
  });

  it('being typed are not replaced by those from another window; others are', async () => {
    const { database, sid } = await withPicks('ada_demo');
    await chooseTab('Words');
    const field = (await screen.findByLabelText('Title')) as HTMLInputElement;
    const elsewhere = (title: string) => applyChanges(database, [{ table: 'sessions', id: sid, fields: { title } }]);
    value(await elsewhere('From elsewhere'));
    await waitFor(() => expect(field.value).toBe('From elsewhere'));
    fireEvent.input(field, { target: { value: 'From here' } });
    value(await elsewhere('From elsewhere again'));
    await waitFor(async () => expect((await openSession(database))?.title).toBe('From here'));
    expect(field.value).toBe('From here');
  });

  it('of prose are to be read at once, and then stand in an editor that follows the store', async () => {
    const { database, section } = await withPicks('ada_demo');
    const id = section('summary');
    value(await applyChanges(database, [{ table: 'texts', id, fields: { plain: 'Quiet corners' } }]));
    await chooseTab('Words');
    await screen.findByText('Quiet corners');
    const editor = await screen.findByRole('textbox', { name: 'Text' });
    expect([editor.getAttribute('aria-multiline'), editor.textContent]).toEqual(['true', 'Quiet corners']);
    expect(screen.getAllByRole('toolbar', { name: 'Formatting' })).toHaveLength(2);
    const more = stateOfProse([{ type: 'paragraph', content: [{ type: 'text', text: 'and lamps', bold: true }] }]);
    value(await saveProse(database, id, more));
    await waitFor(() => expect(editor.querySelector('strong')?.textContent).toBe('and lamps'));
    expect(editor.textContent).toContain('Quiet corners');
  });

  it('typed when the page ends are there at the next start', async () => {
    const { database, section } = await withPicks('ada_demo');
    await chooseTab('Words');
    const field = await screen.findByLabelText('Quote');
    // The disk does not answer any more.
    database.close();
    fireEvent.input(field, { target: { value: 'Half a sen' } });
    dispatchEvent(new Event('pagehide'));
    expect(Object.values({ ...localStorage }).join()).toContain('Half a sen');
    expect(Object.keys({ ...localStorage }).join()).toContain(section('pull-quote'));
  });
});

describe('a write that fails', () => {
  it('is told of, with the words to copy, until trying again works', async () => {
    const { database } = await withPicks('ada_demo');
    await chooseTab('Words');
    const field = await screen.findByLabelText('Quote');
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    database.texts.hook('updating', full);
    fireEvent.input(field, { target: { value: 'Nearly lost' } });
    const banner = await screen.findByText('Not saved.');
    expect(banner.closest('[role=alert]')?.textContent).toContain('Nearly lost');
    expect(banner.closest('[role=alert]')?.textContent).toContain('The disk is full.');
    screen.getByRole('button', { name: 'Copy the text' });
    database.texts.hook('updating').unsubscribe(full);
    screen.getByRole('button', { name: 'Try again' }).click();
    await waitFor(() => expect(screen.queryByText('Not saved.')).toBe(null));
    expect((await database.texts.toArray()).map(({ plain }) => plain)).toContain('Nearly lost');
  });
});

describe('what is known of a pick’s post', () => {
  const words = (plain: string, fields: Partial<Post> = {}) =>
    madeUpPost({ url: 'https://x.com/ada_demo/status/1', text: richTextOf(plain), ...fields });

  it('is said beside it', async () => {
    const made = await databaseWithSession();
    const post = words('Half of it', { time: '2026-03-12T20:30:00.000Z', truncated: true, optedOut: true });
    value(await addPick(made.database, { sid: made.sid, section: null, post }));
    showWorkbench(made.database);
    await screen.findByText(/^After the end of the session/);
    expect(screen.getByText(/^Cut short/)).toBeTruthy();
    expect(screen.getByText(/does not wish to be shown/)).toBeTruthy();
    expect(screen.queryByText(/^A translation/)).toBeNull();
  });

  it('offers the words of an edit, which can be taken and taken back', async () => {
    const made = await databaseWithSession();
    value(await addPick(made.database, { sid: made.sid, section: null, post: words('We reed aloud') }));
    const edited = words('We read aloud', { edited: true });
    value(await recordSeen(made.database, made.sid, [edited]));
    const { writes } = showWorkbench(made.database);
    (await screen.findByRole('button', { name: 'Use the new text' })).click();
    const pick = async () => (await picksOf(made.database, made.sid)).picks[0];
    await waitFor(async () => expect(await pick()).toMatchObject({ post: edited, newer: null }));
    await waitFor(() => expect(writes.notice.value?.words).toBe('New text used.'));
    await writes.takeBack();
    expect(await pick()).toMatchObject({ post: words('We reed aloud'), newer: edited });
    (await screen.findByRole('button', { name: 'Keep this text' })).click();
    await waitFor(async () => expect(await pick()).toMatchObject({ post: words('We reed aloud'), newer: null }));
  });
});
