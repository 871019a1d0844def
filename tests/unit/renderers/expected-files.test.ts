import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/drafting/assemble.ts';
import { parseSessionFile } from '../../../src/model/session-file.ts';
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
});
