import { describe, expect, test } from 'vitest';
import { compareArchive } from '../../../scripts/start/compare-archive.ts';
import type { Expected } from '../../../scripts/start/expected.ts';
import { archiveCsv } from '../../../src/renderers/archive/csv.ts';
import { madeUpArchive } from '../renderers/archive/made-up-archive.ts';

const TEXTS = ['=SUM(A1)', '@amy "yes",\nshe said'];

function expected(fields: { url?: string; handle?: string; text?: string; heading?: string } = {}): Expected {
  const { heading = 'Highlighted posts', ...more } = fields;
  const pick = { url: 'https://x.com/guest_0/status/0', handle: 'guest_0', text: TEXTS[0] ?? '', ...more };
  return { picks: new Map([[heading, [pick]]]) } as unknown as Expected;
}

const csv = archiveCsv.render(madeUpArchive(TEXTS));

describe('an archive', () => {
  test('that holds what went in has no faults', () => {
    expect(compareArchive(expected(), csv)).toEqual([]);
  });

  test.for([
    ['a lost post', { url: 'https://x.com/none/status/1' }, 'archive.csv: lost: @guest_0: "=SUM(A1)"'],
    ['another text', { text: 'SUM(A1)' }, 'archive.csv: otherwise: @guest_0: "SUM(A1)"'],
    ['another handle', { handle: 'amy' }, 'archive.csv: credited to @guest_0: @amy: "=SUM(A1)"'],
    [
      'another section',
      { heading: 'Shout-outs' },
      'archive.csv: in “Highlighted posts” instead of “Shout-outs”: @guest_0: "=SUM(A1)"',
    ],
  ] as const)('with %s is at fault', ([, fields, fault]) => {
    expect(compareArchive(expected(fields), csv)).toEqual([fault]);
  });

  test('that tells a post twice is at fault', () => {
    const [, line = ''] = csv.split('\r\n');
    expect(compareArchive(expected(), `${csv}${line}\r\n`)).toEqual(['archive.csv: 2 times: @guest_0: "=SUM(A1)"']);
  });
});
