import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lint } from '../../../../src/drafting/lint/lint.ts';
import type { LintMaterial } from '../../../../src/drafting/lint/material.ts';
import type { RuleId } from '../../../../src/drafting/lint/registry.ts';
import { parseSessionFile } from '../../../../src/model/session-file.ts';
import { rowsOf } from '../rows-of-file.ts';
import { expectSound } from './support/found.ts';

/** A real chat's summary with its host's real slips, which is not part of the project: other people wrote it. */
const FILE = '../shared/session-102.json';
const there = existsSync(FILE);
if (!there) console.warn(`SKIPPED: linting the real session, because ${FILE} is not there.`);

describe.runIf(there)('the real session', () => {
  const file = there ? parseSessionFile(readFileSync(FILE, 'utf8')) : { hashtag: 'none', picks: [] };
  const material: LintMaterial = { ...rowsOf(file), seen: [], keepsTags: null };
  const notes = lint(material);
  const found = (rule: RuleId) => notes.filter((note) => note.rule === rule);

  it('has three people under two handles each, and those it has', () => {
    const bare = (handle: string) => handle.toLowerCase().replaceAll('_', '');
    const handles = [...new Set(file.picks.map(({ handle }) => handle))];
    const doubled = handles.filter((one) => handles.some((other) => other !== one && bare(other) === bare(one)));
    const found102 = found('two-handles').map(({ words }) => words.substitutions.map((handle) => handle.slice(1)));
    expect(found102).toHaveLength(3);
    expect(found102.flat().sort()).toEqual(doubled.sort());
    expect(found102.every(([one = '', other = '']) => bare(one) === bare(other))).toBe(true);
  });

  it('has its tag in most posts and not in others', () => {
    expect(found('tags')).toMatchObject([{ words: { substitutions: [`#${file.hashtag}`, '41', '9'] } }]);
  });

  it('has lost spaces after punctuation, words glued together, and half a pair of quotation marks', () => {
    expect(found('lost-space')).toHaveLength(7);
    expect(found('glued-words').length).toBeGreaterThanOrEqual(4);
    expect(found('stray-quote')).toMatchObject([{ section: 'section-0' }]);
  });

  it('has nothing else wrong: its pull quote stands in a post, and its length is as it should be', () => {
    const known: RuleId[] = ['two-handles', 'tags', 'lost-space', 'glued-words', 'stray-quote'];
    expect(notes.filter(({ rule }) => !known.includes(rule))).toEqual([]);
  });

  it('is put right by the first mends, one after the other', () => {
    expectSound(material);
  });
});
