import * as Y from 'yjs';
import { fragmentOf, joinStates, stateOfWords, wordsOfState } from '../../src/model/prose-state.ts';
import { purge } from '../../src/model/purge.ts';
import { SETTINGS } from '../../src/model/replica.ts';
import { isDeleted, type Row } from '../../src/model/row.ts';
import type { SectionText } from '../../src/model/section.ts';
import type { SyncedTable } from '../../src/model/synced.ts';
import type { Device } from './device.ts';
import { emptyPost, LAYOUT, PICK, SECTION, SESSION } from './made-up.ts';
import type { Random } from './random.ts';

/** Posts that a session's picks are of: few, so that devices pick the same. */
const POSTS = 12;
const SESSIONS = 5;

/** What a host does, on any device, as the store would do it. */
export class Host {
  #marks = 0;
  #sessions = 0;

  constructor(readonly random: Random) {}

  /** A value that no other write has. */
  #mark(): string {
    this.#marks += 1;
    return `w${this.#marks}`;
  }

  /** Something, whatever comes to mind. */
  act(device: Device): void {
    const sids = device.replica.sids().filter((sid) => sid !== SETTINGS);
    const what = this.random.next();
    if (sids.length === 0 || (what < 0.002 && this.#sessions < SESSIONS)) this.#begin(device);
    else if (what < 0.25) this.#pick(device, this.random.one(sids));
    else if (what < 0.29) this.#set(device, SETTINGS);
    else if (what < 0.296) this.#prose(device, this.random.one(sids));
    else this.#edit(device, this.random.one(sids));
  }

  #begin(device: Device): void {
    this.#sessions += 1;
    const sid = `s${this.#sessions}`;
    device.make('sessions', { ...SESSION, id: sid, topic: this.#mark() });
    for (const name of ['a', 'b']) {
      const id = `${sid}-${name}`;
      device.make('sections', { ...SECTION, id, sid, heading: this.#mark() });
      device.make('texts', { id, sid, plain: '', rich: null });
    }
  }

  #pick(device: Device, sid: string): void {
    const id = `${sid}-p${this.random.below(POSTS)}`;
    const row = device.replica.row('picks', sid, id);
    const fields = { section: this.#mark(), order: this.#mark() };
    if (row === undefined || row.purged === true) {
      device.make('picks', { ...PICK, id, sid, post: emptyPost(id), ...fields, note: this.#mark() }, row);
    } else device.patch('picks', row, { ...fields, deleted: false });
  }

  #set(device: Device, sid: string): void {
    const id = `layout ${this.random.below(4)}`;
    const row = device.replica.row('settings', sid, id);
    if (row === undefined) device.make('settings', { ...LAYOUT, id, name: this.#mark() });
    else if (!isDeleted(row) || this.random.chance(0.3))
      device.patch('settings', row, { name: this.#mark(), deleted: false });
  }

  /** A field of a row, or its fate. */
  #edit(device: Device, sid: string): void {
    const { table, row } = this.random.one(device.replica.rows(sid));
    if (row.purged === true) return;
    const what = this.random.next();
    if (isDeleted(row)) {
      if (what < 0.15) device.purge(table, row, purge(row, device.writer()));
      else if (what < 0.5) device.patch(table, row, { deleted: false });
    } else if (what < 0.1) device.patch(table, row, { deleted: true });
    else if (table === 'texts' && Reflect.get(row, 'rich') === null) device.patch(table, row, this.#plain(row));
    else if (table !== 'texts') device.patch(table, row, this.#field(table));
  }

  /** The first of a session's texts is prose, the other words alone. */
  #plain(row: Row): object {
    return row.id.endsWith('-b') ? { plain: this.#mark() } : {};
  }

  /** A field that this version knows, or one of a newer version. */
  #field(table: SyncedTable): object {
    if (this.random.chance(0.2)) return { [this.random.one(['weather', 'constructor', 'mood'])]: this.#mark() };
    if (table === 'picks') return { [this.random.one(['note', 'edited', 'order'])]: this.#mark() };
    if (table === 'sections') return { heading: this.#mark() };
    return table === 'sessions' ? { [this.random.one(['topic', 'title'])]: this.#mark() } : {};
  }

  /** Writes a paragraph, or takes one away. */
  #prose(device: Device, sid: string): void {
    const row = device.replica.row('texts', sid, `${sid}-a`) as (Row & SectionText) | undefined;
    if (row === undefined || row.purged === true) return;
    const doc = new Y.Doc();
    doc.clientID = 1 + this.random.below(2 ** 31);
    Y.applyUpdate(doc, stateOfWords(row));
    const fragment = fragmentOf(doc);
    if (fragment.length > 0 && this.random.chance(0.5)) fragment.delete(this.random.below(fragment.length), 1);
    else {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(this.#mark())]);
      fragment.insert(this.random.below(fragment.length + 1), [paragraph]);
    }
    const state = joinStates(stateOfWords(row), Y.encodeStateAsUpdate(doc));
    device.patch('texts', row, wordsOfState(state));
  }

  /** Writes to every session that is here. */
  touchAll(device: Device): void {
    for (const sid of device.replica.sids()) {
      const found = device.replica.rows(sid).find(({ row }) => row.purged !== true);
      if (found !== undefined) device.patch(found.table, found.row, { weather: this.#mark() });
    }
  }
}
