import { describe, expect, it } from 'vitest';
import { LayoutSetting } from '../../../src/model/setting.ts';
import { applyChanges } from '../../../src/store/changes.ts';
import { saveAsLayout } from '../../../src/store/layouts.ts';
import { sectionsOf, textsOf } from '../../../src/store/sections.ts';
import { createSession } from '../../../src/store/sessions.ts';
import { ownLayouts } from '../../../src/store/settings.ts';
import { databaseWithSession, FIELDS, LAYOUT, value } from './made-up-session.ts';

describe('a session’s sections', () => {
  it('become a layout, without the words that are this session’s own', async () => {
    const { database, sid, section } = await databaseWithSession();
    value(
      await applyChanges(database, [
        { table: 'sections', id: section('shout-out'), fields: { included: false, heading: 'Thanks' } },
        { table: 'sections', id: section('highlight'), fields: { byQuestion: true } },
        { table: 'texts', id: section('summary'), fields: { plain: 'Tonight was about corners.' } },
        { table: 'texts', id: section('archive'), fields: { plain: 'Archive of session {number}' } },
        { table: 'sections', id: section('post-of-the-week'), fields: { deleted: true } },
      ]),
    );
    const id = value(await saveAsLayout(database, sid, 'Like session 7'));
    const [layout] = await ownLayouts(database);
    expect(layout).toMatchObject({ id, name: 'Like session 7' });
    expect(LayoutSetting.safeParse(layout).success).toBe(true);
    expect(layout?.sections).toMatchObject([
      { kind: 'pull-quote', words: '' },
      { kind: 'summary', words: '' },
      { kind: 'highlight', byQuestion: true },
      { kind: 'shout-out', heading: 'Thanks', included: false },
      { kind: 'host' },
      { kind: 'archive', words: 'Archive of session {number}' },
    ]);
  });

  it('of a layout are those that a session begins with', async () => {
    const { database, sid, section } = await databaseWithSession();
    value(await applyChanges(database, [{ table: 'texts', id: section('archive'), fields: { plain: '{title}' } }]));
    value(await saveAsLayout(database, sid, 'Mine'));
    value(await saveAsLayout(database, sid, 'And again'));
    const layouts = await ownLayouts(database);
    expect(layouts.map(({ name }) => name)).toEqual(['Mine', 'And again']);
    const sections = (layouts[0]?.sections ?? []).map((one) =>
      one.kind === 'shout-out' ? { ...one, included: false, byQuestion: true } : one,
    );
    const second = value(await createSession(database, FIELDS, sections));
    const rows = await sectionsOf(database, second);
    expect(rows.map(({ kind }) => kind)).toEqual(LAYOUT.map(({ kind }) => kind));
    expect(rows.find(({ kind }) => kind === 'shout-out')).toMatchObject({ included: false, byQuestion: true });
    expect(rows.some((row) => 'words' in row)).toBe(false);
    const texts = await textsOf(database, second);
    expect(texts.get(rows.find(({ kind }) => kind === 'archive')?.id ?? '')?.plain).toBe('{title}');
  });

  it('that are not there become none', async () => {
    const { database } = await databaseWithSession();
    expect(await saveAsLayout(database, 'nobody', 'Empty')).toMatchObject({ error: { code: 'no_session' } });
  });
});
