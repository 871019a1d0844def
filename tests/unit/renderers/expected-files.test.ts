import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/drafting/assemble.ts';
import { archiveOf } from '../../../src/model/archive.ts';
import { parseSessionFile } from '../../../src/model/session-file.ts';
import { archiveBlocks } from '../../../src/renderers/archive/blocks.ts';
import { archiveRenderers } from '../../../src/renderers/archive/registry.ts';
import { renderers } from '../../../src/renderers/registry.ts';
import { rowsOf } from '../drafting/rows-of-file.ts';
import { english } from './english.ts';

const FOLDER = 'tests/fixtures/drafts';

describe.each(readdirSync(FOLDER))('the sample draft “%s”', (sample) => {
  const { session, sections, picks, texts } = rowsOf(
    parseSessionFile(readFileSync(`${FOLDER}/${sample}/input.json`, 'utf8')),
  );
  const draft = assemble(session, sections, picks, texts);

  it.each(renderers)('is rendered as expected by $id', async (renderer) => {
    const expected = resolve(FOLDER, sample, renderer.fileName);
    await expect(renderer.render(draft, english)).toMatchFileSnapshot(expected);
  });

  const archive = archiveOf({ session, sections, picks, seen: [] }, draft.title);

  it.each(archiveRenderers)('has its archive rendered as expected by $id', async (renderer) => {
    const expected = resolve(FOLDER, sample, renderer.fileName);
    await expect(renderer.render(archive, english)).toMatchFileSnapshot(expected);
  });

  it('has its archive rendered as expected by blocks', async () => {
    const expected = resolve(FOLDER, sample, 'archive.wordpress.html');
    await expect(`${archiveBlocks(archive, english)}\n`).toMatchFileSnapshot(expected);
  });
});
