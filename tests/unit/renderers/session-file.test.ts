import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/drafting/assemble.ts';
import { parseSessionFile, SessionFile } from '../../../src/model/session-file.ts';
import { sessionFile } from '../../../src/renderers/session-file.ts';
import { rowsOf } from '../drafting/rows-of-file.ts';

/** What comes out again when a file's contents are entered as a session and exported. */
function exported(file: SessionFile): string {
  const { session, sections, picks, texts } = rowsOf(file);
  return sessionFile.render(assemble(session, sections, picks, texts));
}

function sample(name: string): SessionFile {
  return parseSessionFile(readFileSync(`tests/fixtures/drafts/${name}/input.json`, 'utf8'));
}

describe('a session file', () => {
  it.each(readdirSync('tests/fixtures/drafts'))('fits its own schema: %s', (name) => {
    expect(SessionFile.safeParse(JSON.parse(exported(sample(name))))).toMatchObject({ success: true });
  });

  it('comes back with every field that was in it', () => {
    const file = sample('reading-corner');
    expect(JSON.parse(exported(file))).toMatchObject(file);
  });

  it.each(readdirSync('tests/fixtures/drafts'))('is the same to the byte when exported again: %s', (name) => {
    const once = exported(sample(name));
    expect(exported(parseSessionFile(once))).toBe(once);
  });

  it('keeps words that no HTML can carry', () => {
    const file = sample('hostile');
    const back = parseSessionFile(exported(file));
    expect(back.pullQuote).toBe(file.pullQuote);
    expect(back.picks.map(({ handle, text }) => [handle, text])).toEqual(
      file.picks.map(({ handle, text }) => [handle, text]),
    );
  });

  it('keeps the host’s blank lines in bio and pull quote', () => {
    const words = 'One.\n\n\n\nTwo.\n';
    const back = parseSessionFile(
      exported({ ...sample('reading-corner'), pullQuote: words, host: { handle: 'odd_hosts_demo', bio: words } }),
    );
    expect([back.pullQuote, back.host?.bio]).toEqual([words, words]);
  });

  it('leaves out what is not filled in', () => {
    const file = JSON.parse(exported({ hashtag: 'quietcorner', picks: [] }));
    expect(Object.keys(file)).toEqual([
      'hashtag',
      'hashtags',
      'title',
      'timeZone',
      'archiveHeading',
      'sections',
      'picks',
    ]);
  });
});
