import { describe, expect, it } from 'vitest';
import type { Backup } from '../../../src/model/backup.ts';
import { identityOf } from '../../../src/model/identity.ts';
import { type BackupRead, readBackup } from '../../../src/model/read-backup.ts';
import { type Replica, SETTINGS } from '../../../src/model/replica.ts';
import { writeBackup } from '../../../src/model/write-backup.ts';
import { everything, restore } from '../../../src/store/backup.ts';
import { applyChanges } from '../../../src/store/changes.ts';
import type { Database } from '../../../src/store/database.ts';
import { deleteForEver } from '../../../src/store/delete-for-ever.ts';
import { lostValues } from '../../../src/store/history.ts';
import { addPick, picksOf, removePick } from '../../../src/store/picks.ts';
import { replicaOf } from '../../../src/store/replica.ts';
import { textsOf } from '../../../src/store/sections.ts';
import { recordSeen } from '../../../src/store/seen.ts';
import { openSession } from '../../../src/store/sessions.ts';
import { ensureHost, hostSetting } from '../../../src/store/settings.ts';
import { setSiteFix, siteFixes } from '../../../src/store/site-fixes.ts';
import { madeUpPost } from '../model/made-up-post.ts';
import { databaseWithSession, freshDatabase, value } from './made-up-session.ts';

const FIX = {
  kind: 'chat-highlights-site-fix',
  version: 1,
  site: 'x',
  note: 'Texts',
  made: '2026-03-14',
  selectors: { text: '.words' },
} as const;

const post = (handle: string) =>
  madeUpPost({ url: `https://x.com/${handle}/status/1`, author: { name: '', handle, url: null } });

/** Through the file, as it is carried from one profile to another. */
function carried(backup: Backup): Backup {
  const parts = writeBackup(backup);
  let step = parts.next();
  while (step.done !== true) step = parts.next();
  const reading = readBackup(step.value.join(''));
  let read: IteratorResult<number, BackupRead> = reading.next();
  while (read.done !== true) read = reading.next();
  if ('flaw' in read.value) throw new Error(`${read.value.flaw} ${read.value.where}`);
  return read.value.backup;
}

/** All that is stored and goes into backups. */
async function stored(database: Database) {
  const { made: _, ...rest } = value(await everything(database));
  return rest;
}

async function filled() {
  const at = await databaseWithSession();
  const { database, sid, section } = at;
  value(await addPick(database, { sid, section: null, post: post('ada_demo') }));
  value(await addPick(database, { sid, section: section('shout-out'), post: post('bo_demo') }));
  value(await removePick(database, { sid, url: post('bo_demo').url, identity: identityOf(post('bo_demo')) }));
  value(await recordSeen(database, sid, [post('cy_demo')]));
  value(await ensureHost(database));
  value(
    await applyChanges(database, [
      { table: 'settings', id: 'host', fields: { bio: 'I teach.' } },
      { table: 'texts', id: section('summary'), fields: { plain: 'About corners.' } },
    ]),
  );
  await setSiteFix(database, 'x', FIX);
  return at;
}

const quiet = () => {};

describe('a backup', () => {
  it('brings everything to a fresh profile, trash and all, and opens the newest session there', async () => {
    const { database, sid } = await filled();
    const backup = carried(value(await everything(database)));
    const fresh = freshDatabase();
    const came = value(await restore(fresh, backup, quiet));
    expect(await stored(fresh)).toEqual(await stored(database));
    expect(came).toMatchObject({
      sessions: { added: 1, changed: 0 },
      sections: { added: 7, changed: 0 },
      picks: { added: 2, changed: 0 },
      seen: { added: 1, changed: 0 },
      settings: { added: 1, changed: 0 },
      siteFixes: { added: 1, changed: 0 },
    });
    const { picks, trash } = await picksOf(fresh, sid);
    expect([...picks, ...trash].map((pick) => pick.post.author.handle)).toEqual(['ada_demo', 'bo_demo']);
    expect((await openSession(fresh))?.id).toBe(sid);
  });

  it('leaves out which device it is and what is open there', async () => {
    const { database, sid } = await filled();
    const device = (await database.local.get('device'))?.value ?? '';
    const backup = value(await everything(database));
    expect(Object.keys(backup).sort()).toEqual(['kind', 'made', 'siteFixes', 'tables', 'version']);
    const fresh = freshDatabase();
    value(await restore(fresh, backup, quiet));
    value(await addPick(fresh, { sid, section: null, post: post('dee_demo') }));
    expect((await fresh.local.get('device'))?.value).not.toBe(device);
  });

  it('changes nothing where it is restored twice, or where it was made', async () => {
    const { database } = await filled();
    const backup = carried(value(await everything(database)));
    const fresh = freshDatabase();
    for (const target of [fresh, fresh, database]) {
      const before = await stored(target);
      const came = value(await restore(target, backup, quiet));
      if (target === fresh && before.tables.sessions.length === 0) continue;
      expect(await stored(target)).toEqual(before);
      expect(Object.values(came).every(({ added, changed }) => added === 0 && changed === 0)).toBe(true);
    }
  });

  it('never replaces what was written later, field by field', async () => {
    const { database, sid, section } = await filled();
    const backup = carried(value(await everything(database)));
    await new Promise((resolve) => setTimeout(resolve, 2));
    value(
      await applyChanges(database, [
        { table: 'texts', id: section('summary'), fields: { plain: 'About lamps.' } },
        { table: 'settings', id: 'host', fields: { name: 'Ada' } },
      ]),
    );
    value(await restore(database, backup, quiet));
    expect((await textsOf(database, sid)).get(section('summary'))?.plain).toBe('About lamps.');
    expect(await hostSetting(database)).toMatchObject({ name: 'Ada', bio: 'I teach.' });
  });

  it('brings in what is later there, into the rows that are here', async () => {
    const { database, sid, section } = await filled();
    const fresh = freshDatabase();
    value(await restore(fresh, carried(value(await everything(database))), quiet));
    await new Promise((resolve) => setTimeout(resolve, 2));
    value(await applyChanges(fresh, [{ table: 'sessions', id: sid, fields: { topic: 'Lamps' } }]));
    value(await applyChanges(database, [{ table: 'sections', id: section('highlight'), fields: { heading: 'Best' } }]));
    const came = value(await restore(database, carried(value(await everything(fresh))), quiet));
    expect(came).toMatchObject({ sessions: { added: 0, changed: 1 }, sections: { added: 0, changed: 0 } });
    expect((await database.sessions.get(sid))?.topic).toBe('Lamps');
    expect((await database.sections.get(section('highlight')))?.heading).toBe('Best');
  });

  it('takes the whole reading of a post for a part of it, and never the other way', async () => {
    const { database, sid } = await filled();
    const cut = { ...post('cy_demo'), truncated: true };
    const other = await databaseWithSession();
    const fresh = freshDatabase();
    value(await restore(fresh, carried(value(await everything(database))), quiet));
    const rows = await fresh.seen.toArray();
    await fresh.seen.bulkPut(rows.map((row) => ({ ...row, post: cut, seenAt: row.seenAt + 5 })));
    const came = value(await restore(fresh, carried(value(await everything(database))), quiet));
    expect(came.seen).toEqual({ added: 0, changed: 1 });
    expect(await fresh.seen.toArray()).toEqual(rows);
    await other.database.seen.bulkPut(rows.map((row) => ({ ...row, post: cut })));
    value(await restore(fresh, carried(value(await everything(other.database))), quiet));
    expect(await fresh.seen.toArray()).toEqual(rows);
    expect((await openSession(fresh))?.id).toBe(sid);
  });

  it('brings a site fix only where there is no later one', async () => {
    const { database } = await filled();
    const backup = value(await everything(database));
    const fresh = freshDatabase();
    await setSiteFix(fresh, 'x', { ...FIX, made: '2026-03-15', note: 'Later' });
    value(await restore(fresh, backup, quiet));
    expect((await siteFixes(fresh)).get('x')?.note).toBe('Later');
  });

  it('is restored whole or not at all', async () => {
    const { database } = await filled();
    const backup = value(await everything(database));
    const fresh = freshDatabase();
    const broken = { ...backup.tables, settings: [{ ...backup.tables.settings[0], id: null }] };
    const result = await restore(fresh, { ...backup, tables: broken } as unknown as Backup, quiet);
    expect(result.ok).toBe(false);
    expect(await fresh.sessions.count()).toBe(0);
    expect(await openSession(fresh)).toBeNull();
  });

  it('says nothing of what has been sent, and has what it changes sent', async () => {
    const { database, sid } = await filled();
    const backup = value(await everything(database));
    expect(JSON.stringify(backup)).not.toContain('unsent');
    const fresh = freshDatabase();
    value(await restore(fresh, backup, quiet));
    const replica = replicaOf(fresh);
    const rows = async (from: Replica) => [...(await from.dirty())].sort();
    expect(await rows(replica)).toEqual([SETTINGS, sid].sort());
    expect(await replica.pack(sid, 'dirty')).toEqual(await replica.pack(sid, 'all'));
    for (const one of await replica.dirty()) {
      await replica.ship({ name: `${one}.x`, sid: one, size: 1, state: 'sent' }, await replica.pack(one, 'dirty'));
    }
    value(await restore(fresh, backup, quiet));
    expect(await replica.dirty()).toEqual([]);
    value(await applyChanges(database, [{ table: 'sessions', id: sid, fields: { topic: 'Lamps' } }]));
    value(await restore(fresh, carried(value(await everything(database))), quiet));
    expect(await replica.pack(sid, 'dirty')).toMatchObject({ sessions: [{ topic: 'Lamps' }] });
    expect(Object.keys(await replica.pack(sid, 'dirty'))).toEqual(['sessions']);
  });

  it('carries what was deleted for ever, and deletes it where it still was', async () => {
    const { database, sid, section } = await filled();
    const before = carried(value(await everything(database)));
    const [pick] = (await picksOf(database, sid)).picks;
    value(await deleteForEver(database, 'picks', [pick?.id ?? '']));
    value(await deleteForEver(database, 'sections', [section('summary')]));
    const after = carried(value(await everything(database)));
    const fresh = freshDatabase();
    value(await restore(fresh, before, quiet));
    value(await restore(fresh, after, quiet));
    expect(await stored(fresh)).toEqual(await stored(database));
    expect((await picksOf(fresh, sid)).picks).toEqual([]);
    expect([...(await textsOf(fresh, sid)).keys()]).not.toContain(section('summary'));
    // An older one does not bring it back, here or there.
    for (const target of [database, fresh]) {
      const came = value(await restore(target, before, quiet));
      expect([came.picks, came.texts]).toEqual([
        { added: 0, changed: 0 },
        { added: 0, changed: 0 },
      ]);
    }
    const empty = freshDatabase();
    value(await restore(empty, after, quiet));
    expect(await stored(empty)).toEqual(await stored(database));
  });

  it('keeps what it takes the place of', async () => {
    const { database, sid } = await filled();
    const fresh = freshDatabase();
    value(await restore(fresh, carried(value(await everything(database))), quiet));
    value(await applyChanges(fresh, [{ table: 'sessions', id: sid, fields: { topic: 'Corners' } }]));
    await new Promise((resolve) => setTimeout(resolve, 2));
    value(await applyChanges(database, [{ table: 'sessions', id: sid, fields: { topic: 'Lamps' } }]));
    value(await restore(fresh, carried(value(await everything(database))), quiet));
    expect((await database.sessions.get(sid))?.topic).toBe('Lamps');
    expect((await lostValues(fresh)).map(({ lost }) => lost.value)).toEqual(['Corners']);
  });

  it('reports how far it is', async () => {
    const { database } = await filled();
    const shares: number[] = [];
    value(await restore(freshDatabase(), value(await everything(database)), (share) => shares.push(share)));
    expect(shares.at(-1)).toBe(1);
  });
});
