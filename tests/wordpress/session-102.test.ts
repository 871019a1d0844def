import { parseFragment } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import english from '../../_locales/en/messages.json';
import { type RunningWordPress, startWordPress } from '../../scripts/wordpress/start-wordpress.ts';
import { ROLES, type Role } from '../../scripts/wordpress/users.ts';
import { markerOf } from '../../src/model/blog-marker.ts';
import type { SessionFile } from '../../src/model/session-file.ts';
import { Host } from './support/host.ts';
import { switchLooksOff } from './support/looks-off.ts';
import { type Found, found } from './support/on-blog.ts';
import { publish } from './support/post-as.ts';
import { type DraftOnBlog, draftIn } from './support/read-draft.ts';
import { replayedSession } from './support/real-session.ts';
import { postInPage } from './support/seen-by-readers.ts';

const replayed = replayedSession();
const session: SessionFile = replayed ?? { hashtag: 'none', picks: [] };

/** Over each kind of post, as everybody has it who has not renamed a section. */
const HEADINGS: Readonly<Record<string, string>> = {
  highlight: english.section_highlight.message,
  'post-of-the-week': english.section_post_of_the_week.message,
  'shout-out': english.section_shout_out.message,
};

/** Those who may make pages have the archive as one. */
const HAS_ARCHIVE: Readonly<Record<Role, boolean>> = {
  administrator: true,
  editor: true,
  author: false,
  contributor: false,
};

/** What must stand on the blog: every post of the file under its heading, and the file's own words around them. */
function meant(file: SessionFile, archive: string | null): DraftOnBlog {
  const words = (heading: string, texts: readonly string[]) => texts.map((text) => ({ heading, text, links: [] }));
  const about = english.section_host.message;
  const last = { heading: about, text: file.archiveHeading ?? '', links: archive === null ? [] : [archive] };
  return {
    pullQuote: [file.pullQuote ?? ''],
    posts: file.picks.map(({ kind, handle, text, url = '' }) => ({
      heading: HEADINGS[kind] ?? kind,
      handle: `@${handle}`,
      text,
      permalink: url,
    })),
    paragraphs: [
      ...words(english.section_summary.message, file.summary ?? []),
      ...words(about, [file.host?.bio ?? '']),
      last,
    ],
  };
}

interface Sent {
  readonly role: Role;
  readonly host: Host;
  readonly post: Found;
  readonly archive: Found | null;
  readonly again: Found;
  /** As readers get it, after an editor has published it. */
  readonly page: DraftOnBlog;
}

/** The host mends a word and sends it again. */
const mended: SessionFile = { ...session, summary: [...(session.summary ?? []), 'One more thing: thank you.'] };

describe.runIf(replayed !== null).each(['7.1', '6.1'] as const)('the real session on WordPress %s', (version) => {
  let blog: RunningWordPress;
  const sent: Sent[] = [];

  async function onBlog(host: Host) {
    const { posts } = await found(blog.root, blog.users.administrator, markerOf(host.sid));
    const { pages } = await found(blog.root, blog.users.administrator, markerOf(`archive-${host.sid}`));
    expect([posts.length, pages.length]).toEqual([1, pages.length === 0 ? 0 : 1]);
    return { post: posts[0] as Found, archive: pages[0] ?? null };
  }

  async function sendAs(role: Role): Promise<Sent> {
    const host = new Host(blog.root, blog.users[role]);
    expect(await host.sends(await host.has(session))).toMatchObject({ state: 'done', problem: null });
    const { post, archive } = await onBlog(host);
    expect(await host.sends(await host.has(mended))).toMatchObject({ state: 'done', problem: null });
    const { post: again } = await onBlog(host);
    const { link } = await publish(blog, post.id);
    const page = draftIn(postInPage(await (await fetch(link)).text()));
    return { role, host, post, archive, again, page };
  }

  beforeAll(async () => {
    blog = await startWordPress({ version });
    await switchLooksOff(blog);
    for (const role of ROLES) sent.push(await sendAs(role));
  });
  afterAll(() => blog.close());

  const by = (role: Role): Sent => {
    const one = sent.find((each) => each.role === role);
    if (one === undefined) throw new Error(`nothing was sent as ${role}`);
    return one;
  };

  it.each(ROLES)('has all 50 posts, and every word around them, as %s', (role) => {
    const { post, archive } = by(role);
    expect(session.picks).toHaveLength(50);
    expect(post.status).toBe('draft');
    expect(post.title.raw).toBe(session.title);
    expect(archive !== null).toBe(HAS_ARCHIVE[role]);
    expect(draftIn(parseFragment(post.content.raw))).toEqual(meant(session, archive?.link ?? null));
  });

  it.each(ROLES)('is updated in place by a second sending, as %s', (role) => {
    const { post, again, archive } = by(role);
    expect(again.id).toBe(post.id);
    expect(again.status).toBe('draft');
    expect(draftIn(parseFragment(again.content.raw))).toEqual(meant(mended, archive?.link ?? null));
  });

  it.each(ROLES)('reads the same to readers once it is published, as %s', (role) => {
    const { page, archive } = by(role);
    expect(page).toEqual(meant(mended, archive?.link ?? null));
  });

  it('is the same post whoever sends it, but for the archive that not everybody may make', () => {
    const contents = sent.map(({ host, post, archive }) =>
      post.content.raw
        .replaceAll(markerOf(host.sid), 'marker')
        .replace(
          `<a href="${archive?.link.replaceAll('&', '&amp;')}">${session.archiveHeading}</a>`,
          `${session.archiveHeading}`,
        ),
    );
    expect(new Set(contents)).toEqual(new Set([contents[0]]));
    // Of what has the same address, each further one gets a number.
    const fields = sent.map(({ post: { title, excerpt, slug } }) => [
      title.raw,
      excerpt.raw,
      slug.replace(/-\d$/u, ''),
    ]);
    expect(fields).toEqual(sent.map(() => fields[0]));
    expect(sent.map(({ post: { tags } }) => tags)).toEqual(sent.map(() => [expect.any(Number)]));
  });

  it.each(ROLES.filter((role) => HAS_ARCHIVE[role]))('has every post in the archive’s page, as %s', (role) => {
    const { archive } = by(role);
    const lines = draftIn(parseFragment(archive?.content.raw ?? '')).paragraphs;
    for (const { handle, text, url = '' } of session.picks) {
      const same = lines.filter((line) => line.text.endsWith(`@${handle}: ${text}`) && line.links.includes(url));
      expect(same, `@${handle}: ${text}`).toHaveLength(1);
    }
  });
});
