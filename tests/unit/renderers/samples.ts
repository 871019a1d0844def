import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { assemble } from '../../../src/drafting/assemble.ts';
import { type Archive, archiveOf, archiveTitle } from '../../../src/model/archive.ts';
import type { Draft, DraftPick } from '../../../src/model/draft.ts';
import { PostStyle } from '../../../src/model/post-style.ts';
import { parseSessionFile } from '../../../src/model/session-file.ts';
import { rowsOf } from '../drafting/rows-of-file.ts';

export const SAMPLES = 'tests/fixtures/drafts';

/** What a sample's `shown.json` says: how its posts look, and what the blog has of it. */
const Shown = z.strictObject({
  postStyle: z._default(PostStyle, 'quote'),
  embeds: z._default(z.boolean(), false),
  archiveUrl: z._default(z.nullable(z.string()), null),
  /** Described as in the post. */
  pictures: z._default(z.array(z.object({ of: z.string(), src: z.string(), id: z.int() })), []),
});

/** The draft with the blog's own pictures in it. */
function withPictures(draft: Draft, pictures: z.infer<typeof Shown>['pictures']): Draft {
  const shown = (pick: DraftPick): DraftPick => {
    const own = pictures.flatMap((picture) => {
      const media = pick.post.media.find(({ url }) => url === picture.of);
      return media === undefined ? [] : [{ ...picture, alt: media.alt }];
    });
    return { ...pick, pictures: own };
  };
  const sections = draft.sections.map((section) =>
    section.role === 'picks' ? { ...section, picks: section.picks.map(shown) } : section,
  );
  return { ...draft, sections };
}

export const sampleNames: readonly string[] = readdirSync(SAMPLES);

function sampleRows(name: string) {
  return rowsOf(parseSessionFile(readFileSync(`${SAMPLES}/${name}/input.json`, 'utf8')));
}

/** A sample draft: a session file, and beside it, where it is not shown as usual, how. */
export function sampleDraft(name: string): Draft {
  const { session, sections, picks, texts } = sampleRows(name);
  const path = `${SAMPLES}/${name}/shown.json`;
  const { pictures, ...shown } = Shown.parse(existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});
  return { ...withPictures(assemble(session, sections, picks, texts), pictures), ...shown };
}

/** The archive of a sample draft, of which nothing was seen but what is in it. */
export function sampleArchive(name: string): Archive {
  return archiveOf({ ...sampleRows(name), seen: [] }, archiveTitle(sampleDraft(name)));
}
