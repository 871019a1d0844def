import fc from 'fast-check';
import { parseFragment, serialize } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningWordPress, startWordPress } from '../../scripts/wordpress/start-wordpress.ts';
import { ROLES, type Role } from '../../scripts/wordpress/users.ts';
import { classic } from '../../src/renderers/classic.ts';
import { wordpress } from '../../src/renderers/wordpress.ts';
import { english } from '../unit/renderers/english.ts';
import { hostileDraft } from '../unit/renderers/hostile.ts';
import { switchLooksOff } from './support/looks-off.ts';
import { postAs, publish, readAs } from './support/post-as.ts';
import { everyDraft } from './support/sample-drafts.ts';
import { seenInFragment, seenInPage, titleInPage } from './support/seen-by-readers.ts';

/** As a browser reads it: of an image WordPress writes the end of the tag differently for some roles. */
function canonical(html: string): string {
  return serialize(parseFragment(html));
}

const formats = [wordpress, classic];
const cases = everyDraft().flatMap(([name, draft]) => formats.map((format) => ({ name, format, draft })));

describe.each(['7.1', '6.1'] as const)('on WordPress %s', (version) => {
  let blog: RunningWordPress;
  beforeAll(async () => {
    blog = await startWordPress({ version });
    await switchLooksOff(blog);
  });
  afterAll(() => blog.close());

  /** Left as a draft by somebody of this role, published by an editor, read by whoever comes along. */
  async function seenFrom(role: Role, content: string) {
    const { id } = await postAs(blog, role, 'The evening', content);
    const { link } = await publish(blog, id);
    const page = await fetch(link);
    const { content: stands } = await readAs(blog, 'administrator', id);
    return { role, raw: canonical(stands.raw), ...seenInPage(await page.text()) };
  }

  it.each(cases)('$name, as $format.id, is the same post whoever sends it', async ({ draft, format }) => {
    const content = format.render(draft, english).toWellFormed();
    const { lines, links } = seenInFragment(content);
    const seen = await Promise.all(ROLES.map((role) => seenFrom(role, content)));
    const meant = ROLES.map((role) => ({ role, raw: canonical(content), lines, links, executable: [] }));
    expect(seen).toEqual(meant);
  });

  it('a title is the same whoever sends it, if it is sent escaped', async () => {
    const title = '<script>alert(1)</script> Maps & <b>plans</b>';
    const sent = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const seen = async (role: Role, asTitle: string) => {
      const { id } = await postAs(blog, role, asTitle, '<p>Words</p>');
      const page = await fetch((await publish(blog, id)).link);
      const { lines, executable } = titleInPage(await page.text());
      return { lines, executable };
    };
    const all = await Promise.all(ROLES.map((role) => seen(role, sent)));
    expect(all).toEqual(ROLES.map(() => ({ lines: [title], executable: [] })));
    expect((await seen('administrator', title)).executable).toEqual(['<script>']);
  });

  it('blocks are the same post whoever sends them, whatever people write', async () => {
    const drafts = fc.array(hostileDraft, { minLength: 6, maxLength: 6 });
    const property = fc.asyncProperty(drafts, async (several) => {
      const content = several.map((draft) => wordpress.render(draft, english).toWellFormed()).join('\n\n');
      const [administrator, contributor] = [
        await seenFrom('administrator', content),
        await seenFrom('contributor', content),
      ];
      expect(contributor).toEqual({ ...administrator, role: 'contributor' });
      expect(contributor).toMatchObject({ raw: canonical(content), executable: [] });
    });
    // To look for a smaller example would take a minute for each.
    await fc.assert(property, { numRuns: 5, endOnFailure: true });
  });
});
