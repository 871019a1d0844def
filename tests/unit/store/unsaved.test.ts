// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { applyChanges, type Change } from '../../../src/store/changes.ts';
import { forget, keep, keptUnsaved } from '../../../src/store/unsaved.ts';
import { databaseWithSession, value } from './made-up-session.ts';

beforeEach(() => localStorage.clear());

async function withTitle() {
  const { database, sid } = await databaseWithSession();
  const title = (words: string): Change => ({ table: 'sessions', id: sid, fields: { title: words } });
  // A title that was typed before the session was made would be older than it.
  await new Promise((resolve) => setTimeout(resolve, 2));
  return { database, title };
}

describe('what was typed when the page ended', () => {
  it('is found at the next start, the last of each field', async () => {
    const { database, title } = await withTitle();
    keep(title('Half a tit'));
    keep(title('Half a title'));
    expect((await keptUnsaved(database)).changes).toEqual([title('Half a title')]);
  });

  it('is not found once it is saved', async () => {
    const { database, title } = await withTitle();
    keep(title('Whole'));
    forget(title('Whole'));
    expect((await keptUnsaved(database)).changes).toEqual([]);
  });

  it('does not replace what was written later, for example on another device', async () => {
    const { database, title } = await withTitle();
    keep(title('Early'));
    await new Promise((resolve) => setTimeout(resolve, 2));
    value(await applyChanges(database, [title('Late')]));
    expect((await keptUnsaved(database)).changes).toEqual([]);
    expect(localStorage.length).toBe(0);
  });

  it('is dropped where its row is gone', async () => {
    const { database } = await withTitle();
    keep({ table: 'texts', id: 'gone', fields: { plain: 'Words' } });
    expect((await keptUnsaved(database)).changes).toEqual([]);
  });

  it.each([
    ['', false],
    ['{"change":{"table":"sess', true],
    ['null', true],
    ['{"change":{"table":"nowhere","id":"a","fields":{"plain":"Words"}},"at":1}', true],
    ['{"change":{"table":"texts","id":["a"],"fields":{"plain":"Words"}},"at":1}', true],
  ])('is found although beside it stands damaged: %s', async (json, damaged) => {
    const { database, title } = await withTitle();
    localStorage.setItem('unsaved texts a plain', json);
    keep(title('Whole'));
    expect(await keptUnsaved(database)).toEqual({ changes: [title('Whole')], damaged });
    expect(Object.keys(localStorage)).toHaveLength(1);
  });

  it('does not stop the typing when there is no room to keep it', async () => {
    const { title } = await withTitle();
    const setItem = vi.fn(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    vi.stubGlobal('localStorage', { setItem });
    expect(() => keep(title('Whole'))).not.toThrow();
    expect(setItem).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});
