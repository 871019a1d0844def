// @vitest-environment happy-dom

import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { NOTHING_YET } from '../../../../src/model/outcome.ts';
import { addBlog } from '../../../../src/store/blogs.ts';
import { value } from '../../store/made-up-session.ts';
import { showWorkbench } from '../support/workbench.tsx';
import { asked, POST, panel, press, showJob, shown, withJob, withPublication } from './support.tsx';

describe('under way', () => {
  it('says which step it is at, and follows', async () => {
    const { database, job } = await showJob({ state: 'running', step: 'terms', done: 1, total: 3 });
    await press('Sending to Corner Blog …');
    const bar = await screen.findByRole<HTMLProgressElement>('progressbar', { name: 'Find or make the tags (2 of 3)' });
    const before = bar.value;
    await database.outbox.put({ ...job, step: 'write', done: 0, total: 0 });
    await screen.findByRole('progressbar', { name: 'Write the draft' });
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBeGreaterThan(before);
    const steps = within(await panel()).getAllByRole('listitem');
    expect(steps.map(({ dataset }) => dataset.state)).toEqual(['done', 'done', 'now', 'later']);
    screen.getByText(/goes on by itself/);
  });

  it('wakes the background for what was left waiting', async () => {
    await showJob({ state: 'waiting' });
    await waitFor(() => expect(asked.messages).toContainEqual({ call: 'outbox', data: null }));
  });

  it('says why it waits and until when, and tries at once when told to', async () => {
    const nextAt = Date.now() + 3_600_000;
    const { database, job } = await showJob({
      state: 'waiting',
      step: 'write',
      nextAt,
      tries: 2,
      problem: { code: 'busy', detail: '503' },
    });
    await press('Sending to Corner Blog …');
    await screen.findByText(/^The blog is busy.*The next try is at \d/);
    await press('Try now');
    await waitFor(async () => expect((await database.outbox.get(job.id))?.nextAt).toBeLessThan(nextAt));
  });

  it('is taken back', async () => {
    const { jobs } = await showJob({ state: 'waiting', nextAt: Date.now() + 3_600_000 });
    await press('Sending to Corner Blog …');
    await press('Stop sending');
    await screen.findByRole('button', { name: 'Send the draft' });
    expect(await jobs()).toEqual([]);
  });
});

describe('stopped', () => {
  it('says what to put right, and leads there', async () => {
    await showJob({ state: 'stopped', problem: { code: 'signed_out', detail: '401' } });
    await press('Not sent to Corner Blog: see why');
    await screen.findByText(/does not accept our password/);
    await press('Connect the blog again');
    expect(asked.tabs).toEqual(['chrome-extension://test/options/index.html#blogs']);
  });

  it('asks the browser, and goes on', async () => {
    const { database, job } = await showJob({ state: 'stopped', problem: { code: 'not_permitted', detail: '' } });
    await press('Not sent to Corner Blog: see why');
    await press('Let Chat Highlights reach Corner Blog');
    expect(asked.origins).toEqual(['https://blog.example/*']);
    expect(asked.kept).toEqual({ 'data-page https://blog.example/*': 'blog' });
    await waitFor(async () => expect((await database.outbox.get(job.id))?.state).toBe('waiting'));
  });

  it('goes on once it is put right', async () => {
    const { database, job } = await showJob({ state: 'stopped', problem: { code: 'too_large', detail: '413' } });
    await press('Not sent to Corner Blog: see why');
    await press('Try again');
    await waitFor(async () => expect((await database.outbox.get(job.id))?.state).toBe('waiting'));
  });

  it('goes back to what is sent', async () => {
    await showJob({ state: 'stopped', problem: { code: 'refused', detail: '400' } });
    await press('Not sent to Corner Blog: see why');
    await press('Change what is sent');
    await screen.findByLabelText('Excerpt');
  });
});

describe('edited on the blog', () => {
  const paragraph = (words: string) => `<!-- wp:paragraph --><p>${words}</p><!-- /wp:paragraph -->`;
  const theirs = {
    of: 'post' as const,
    id: 12,
    content: paragraph('Read aloud where you are.'),
    base: paragraph('Read where you are.'),
    editedAt: '2026-03-12T21:00:00.000Z',
  };
  const asking = { state: 'asking' as const, outcome: { ...NOTHING_YET, post: POST, theirs, notes: [] } };

  it('shows what was changed, in words too', async () => {
    await showJob(asking);
    await press('Edited on Corner Blog: decide');
    const row = await screen.findByText('aloud', { exact: false, selector: 'ins' });
    expect(row.textContent).toBe('added: aloud ');
    expect(
      within(await panel())
        .getByRole('list', { name: 'What was changed' })
        .querySelector('.before')?.textContent,
    ).toBe('As it was sentRead where you are.');
  });

  it.each([
    ['Replace it with mine', 'update'],
    ['Make a new draft', 'new'],
  ])('%s', async (name, choice) => {
    const { database, job } = await showJob(asking);
    await press('Edited on Corner Blog: decide');
    await press(name);
    await waitFor(async () => expect(await database.outbox.get(job.id)).toMatchObject({ state: 'waiting', choice }));
    await waitFor(() => expect(asked.messages).toContainEqual({ call: 'outbox', data: null }));
  });

  it('keeps theirs, and sends nothing', async () => {
    const { jobs, writes } = await showJob(asking);
    await press('Edited on Corner Blog: decide');
    await press('Keep what is on the blog');
    await waitFor(async () => expect(await jobs()).toEqual([]));
    await waitFor(() =>
      expect(writes.notice.value?.words).toBe('Nothing was sent. Corner Blog keeps what stands there.'),
    );
  });

  it('shows the draft of now where this device did not send the last one', async () => {
    await showJob({ ...asking, outcome: { ...asking.outcome, theirs: { ...theirs, base: null } } });
    await press('Edited on Corner Blog: decide');
    await screen.findByText(/^This device did not send the last version/);
    expect((await screen.findAllByText('Your draft')).length).toBeGreaterThan(0);
  });
});

describe('on the blog', () => {
  it('is updated by one press', async () => {
    const made = await withPublication();
    const { jobs } = await shown(made);
    await screen.findByText(/^On Corner Blog since \d/);
    await press('Update on Corner Blog');
    await waitFor(async () => expect((await jobs()).map(({ state }) => state)).toEqual(['waiting']));
    expect((await jobs())[0]?.id).not.toBe(made.job.id);
    await screen.findByRole('heading', { name: 'Sending to Corner Blog' });
  });

  it('says where it is, and what did not go along', async () => {
    const notes = [
      { code: 'tag_refused', detail: 'QuietCorner' },
      { code: 'of_a_later_version', detail: 'something' },
    ];
    await shown(await withPublication({ outcome: { ...NOTHING_YET, post: POST, notes } }));
    await press('Details');
    const editor = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Open it in the editor' });
    expect(editor.href).toBe('https://blog.example/wp-admin/post.php?post=12&action=edit');
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'View the draft' }).href).toBe(
      'https://blog.example/?p=12&preview=true',
    );
    screen.getByText(/^The blog did not take the tag “QuietCorner”/);
    screen.getByText('of_a_later_version: something');
  });

  it('stays known where the outbox has forgotten it, as on another device', async () => {
    const made = await withPublication();
    await made.database.outbox.clear();
    await shown(made);
    await press('Details');
    await screen.findByRole('link', { name: 'Open it in the editor' });
  });
});

describe('a draft that waits for the host', () => {
  it.each([
    [{ state: 'asking' as const }, 'Edited on Corner Blog: decide'],
    [{ state: 'stopped' as const }, 'Not sent to Corner Blog: see why'],
  ])('is seen beside the picks: %j', async (fields, words) => {
    const { database } = await withJob(fields);
    showWorkbench(database);
    await screen.findByRole('button', { name: words });
  });

  it('is not said where it goes on by itself', async () => {
    const { database, job } = await withJob({ state: 'asking' });
    showWorkbench(database);
    await screen.findByRole('button', { name: /decide$/ });
    await database.outbox.put({ ...job, state: 'running' });
    await waitFor(() => expect(screen.queryByRole('button', { name: /Corner Blog/ })).toBeNull());
  });
});

describe('several blogs', () => {
  it('begins with the one that was sent to, and goes to the one that is chosen', async () => {
    const made = await withPublication();
    value(
      await addBlog(made.database, { root: 'https://a.example/wp-json/', home: 'https://a.example/', name: 'A Blog' }),
    );
    const { jobs } = await shown(made);
    await screen.findByRole('button', { name: 'Update on Corner Blog' });
    await press('Details');
    fireEvent.change(await screen.findByLabelText('Blog'), { target: { value: 'https://a.example/wp-json/' } });
    await press('Send the draft');
    await waitFor(async () => expect((await jobs()).map(({ blog }) => blog)).toContain('https://a.example/wp-json/'));
  });
});
