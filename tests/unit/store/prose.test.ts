import { describe, expect, it } from 'vitest';
import { proseOfPlain } from '../../../src/model/plain-prose.ts';
import { proseOfWords, stateOfProse } from '../../../src/model/prose-state.ts';
import { stampOf } from '../../../src/model/stamp.ts';
import { applyChanges } from '../../../src/store/changes.ts';
import { saveProse } from '../../../src/store/prose.ts';
import { databaseWithSession, value } from './made-up-session.ts';

const said = (plain: string) => stateOfProse(proseOfPlain(plain));

describe('prose that is saved', () => {
  it('is there as a state and as plain text, stamped alike', async () => {
    const { database, section } = await databaseWithSession();
    const prose = [
      { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Bold', bold: true as const }] },
    ];
    value(await saveProse(database, section('summary'), stateOfProse(prose)));
    const row = await database.texts.get(section('summary'));
    if (row === undefined) throw new Error('no row');
    expect([proseOfWords(row), row.plain]).toEqual([prose, 'Bold']);
    expect(stampOf(row, 'rich')).toEqual(stampOf(row, 'plain'));
  });

  it('joins what another window has written, and what was only plain', async () => {
    const { database, section } = await databaseWithSession();
    const id = section('summary');
    value(await applyChanges(database, [{ table: 'texts', id, fields: { plain: 'Plain' } }]));
    await Promise.all([saveProse(database, id, said('One')), saveProse(database, id, said('Two'))]);
    const words = (await database.texts.get(id))?.plain ?? '';
    expect(words.split('\n\n').toSorted()).toEqual(['One', 'Plain', 'Two']);
    value(await saveProse(database, id, said('One')));
    expect((await database.texts.get(id))?.plain).toBe(words);
  });

  it('is refused where its section is gone, and where it is no state', async () => {
    const { database, section } = await databaseWithSession();
    expect(await saveProse(database, 'gone', said('Words'))).toMatchObject({ ok: false });
    expect(await saveProse(database, section('summary'), Uint8Array.of(1, 2, 3))).toMatchObject({ ok: false });
    expect((await database.texts.get(section('summary')))?.plain).toBe('');
  });
});
