// @vitest-environment happy-dom

import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { allBlogs } from '../../../../src/store/blogs.ts';
import { allSessions } from '../../../../src/store/sessions.ts';
import { databaseWithSession } from '../../store/made-up-session.ts';
import { asked, press, ROOT, shown, withBlog } from './support.tsx';

describe('with no blog', () => {
  it('one press leads to where one is connected, and copying stays the main thing', async () => {
    const { database, sid } = await databaseWithSession();
    await shown({ database, sid });
    await press('Connect a blog');
    expect(asked.tabs).toEqual(['chrome-extension://test/options/index.html#blogs']);
    expect(screen.getByRole('button', { name: 'Copy' }).className).toBe('primary');
  });
});

describe('sending for the first time', () => {
  it('takes two presses and nothing typed', async () => {
    const { jobs, sid } = await shown(await withBlog());
    await press('Send to Corner Blog');
    await press('Send the draft');
    await waitFor(async () => expect(await jobs()).toHaveLength(1));
    const [job] = await jobs();
    expect(job).toMatchObject({ sid, blog: ROOT, state: 'waiting', locale: 'en-GB' });
    expect(job?.draft.title).toBe('Session 7 – Reading corners');
    expect(job?.sending).toEqual({
      title: 'Session 7 – Reading corners',
      slug: 'session-7-reading-corners',
      excerpt: 'Read where you are.',
      tags: ['reading', 'QuietCorner'],
      categories: [3],
      pictures: false,
      archivePage: false,
      featured: null,
    });
    await waitFor(() => expect(asked.messages).toContainEqual({ call: 'outbox', data: null }));
    expect(asked.origins).toEqual([]);
    await screen.findByRole('heading', { name: 'Sending to Corner Blog' });
  });

  it('keeps what was typed when the page ends in the middle', async () => {
    const made = await withBlog();
    const { unmount } = await shown(made);
    await press('Send to Corner Blog');
    fireEvent.input(await screen.findByLabelText('Excerpt'), { target: { value: 'Mine' } });
    fireEvent.input(screen.getByLabelText('Tags'), { target: { value: '#corners, Corners, lamps' } });
    screen.getByLabelText('Chats').click();
    unmount();
    const { jobs } = await shown(made);
    await press('Send to Corner Blog');
    await waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>('Excerpt').value).toBe('Mine'));
    await press('Send the draft');
    await waitFor(async () =>
      expect((await jobs())[0]?.sending).toMatchObject({ excerpt: 'Mine', tags: ['corners', 'lamps'], categories: [] }),
    );
  });

  it('writes a new title into the session itself', async () => {
    const { database, jobs } = await shown(await withBlog());
    await press('Send to Corner Blog');
    fireEvent.input(await screen.findByLabelText('Title'), { target: { value: 'Lamps' } });
    await waitFor(async () => expect((await allSessions(database))[0]?.title).toBe('Lamps'));
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>(/^End of the post/).value).toBe('7-lamps'));
    await press('Send the draft');
    await waitFor(async () => expect((await jobs())[0]?.sending).toMatchObject({ title: 'Lamps', slug: '7-lamps' }));
  });

  it('remembers for the blog what goes along', async () => {
    const { database } = await shown(await withBlog());
    await press('Send to Corner Blog');
    for (const label of [
      /^Pictures of the posts: 1/,
      /^The archive as a page of its own; posts in it: 9/,
      /^The pull quote/,
    ]) {
      (await screen.findByLabelText(label)).click();
    }
    await waitFor(async () =>
      expect((await allBlogs(database))[0]).toMatchObject({ pictures: true, archivePage: true, featured: true }),
    );
    await screen.findByRole('img', { name: 'Picture with the quote: Read where you are.' });
  });
});

describe('pictures of the posts', () => {
  it('are asked for at their very hosts, straight from the press', async () => {
    const { jobs } = await shown(await withBlog({ pictures: true }));
    await press('Send to Corner Blog');
    const send = await screen.findByRole('button', { name: 'Send the draft' });
    send.click();
    expect(asked.origins).toEqual(['https://pictures.example/*']);
    expect(asked.kept).toEqual({ 'data-page https://pictures.example/*': 'pictures' });
    await waitFor(async () => expect((await jobs())[0]?.sending.pictures).toBe(true));
  });

  it('do not hold up a draft that may not have them, and the host is told', async () => {
    asked.answer = false;
    const { jobs } = await shown(await withBlog({ pictures: true }));
    await press('Send to Corner Blog');
    await press('Send the draft');
    await waitFor(async () => expect(await jobs()).toHaveLength(1));
    await screen.findByText(/does not let us fetch the pictures/);
    expect(asked.messages).toContainEqual({ call: 'outbox', data: null });
    expect(asked.kept).toEqual({});
  });
});
