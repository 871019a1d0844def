import { expect } from 'vitest';
import { lint, type Note } from '../../../../../src/drafting/lint/lint.ts';
import type { LintMaterial } from '../../../../../src/drafting/lint/material.ts';
import type { RuleId } from '../../../../../src/drafting/lint/registry.ts';
import { textOf } from '../../../../../src/model/pick-text.ts';
import { plainText } from '../../../../../src/model/plain-text.ts';
import { done } from './done.ts';
import { material, type Said, type Told } from './made-up-material.ts';

/** What one rule finds. */
export function found(rule: RuleId, told: Told): Note[] {
  return lint(material(told)).filter((note) => note.rule === rule);
}

/** What one rule finds in one post by itself. */
export function foundIn(rule: RuleId, said: Said): Note[] {
  return found(rule, { picks: [said] });
}

/** The text of a pick after the first mend of the only note of this rule. */
export function mended(rule: RuleId, said: Said): string | null {
  const before = material({ picks: [said] });
  const notes = lint(before).filter((note) => note.rule === rule);
  expect(notes.length).toBe(1);
  const [pick] = done(before, notes[0]?.mends[0]?.changes ?? []).picks;
  return pick === undefined ? null : plainText(textOf(pick));
}

/** Ids are each there once, ranges lie inside their texts and cut no character, and every mend does what it says. */
export function expectSound(before: LintMaterial, rules: readonly RuleId[] | null = null): void {
  const notes = lint(before);
  expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
  const picks = new Map(before.picks.map((pick) => [pick.id, plainText(textOf(pick))]));
  for (const { rule, where, mends, id, picks: concerned } of notes) {
    expect(concerned.every((pick) => picks.has(pick))).toBe(true);
    if (where !== undefined) {
      const text = 'pickId' in where ? picks.get(where.pickId) : before.texts.get(where.sectionId)?.plain;
      expect(text).toBeDefined();
      expect([0 <= where.start, where.start <= where.end, where.end <= (text ?? '').length]).not.toContain(false);
      expect((text ?? '').slice(where.start, where.end).isWellFormed() || !(text ?? '').isWellFormed()).toBe(true);
    }
    if (rules !== null && !rules.includes(rule)) continue;
    const known = new Set(notes.filter((note) => note.rule === rule).map((note) => note.id));
    for (const { changes } of mends) {
      const after = lint(done(before, changes)).filter((note) => note.rule === rule);
      expect(after.map((note) => note.id)).not.toContain(id);
      expect(after.filter((note) => !known.has(note.id))).toEqual([]);
    }
  }
}
