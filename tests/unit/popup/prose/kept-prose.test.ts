// @vitest-environment happy-dom
import '../support/extension.ts';
import { beforeEach, expect, it } from 'vitest';
import { isProseKept } from '../../../../popup/store/is-prose-kept.ts';
import { forgetProse, keepProse, keptProse } from '../../../../popup/store/kept-prose.ts';
import { writeKeptProse } from '../../../../popup/store/write-kept-prose.ts';
import { proseOfPlain } from '../../../../src/model/plain-prose.ts';
import { stateOfProse } from '../../../../src/model/prose-state.ts';
import { succeed } from '../../../../src/model/result.ts';
import { saveProse } from '../../../../src/store/prose.ts';
import { Writes } from '../../../../src/store/writes.ts';
import { databaseWithSession, value } from '../../store/made-up-session.ts';

beforeEach(() => localStorage.clear());

function prose(id: string, words: string, by = 1) {
  return { id, by, words, state: stateOfProse(proseOfPlain(words)) };
}

it('prose that was kept is found again, of each editor the last', () => {
  keepProse(prose('a', 'Hal'));
  keepProse(prose('a', 'Half'));
  keepProse(prose('a', 'Other', 2));
  expect(isProseKept()).toBe(true);
  expect(keptProse()).toEqual({ kept: [prose('a', 'Half'), prose('a', 'Other', 2)], damaged: false });
});

it('it is forgotten once it is saved, but not what was typed since', () => {
  keepProse(prose('a', 'Half'));
  forgetProse(prose('a', 'Hal'));
  expect(isProseKept()).toBe(true);
  forgetProse(prose('a', 'Half'));
  expect(isProseKept()).toBe(false);
});

it.each(['', 'null', '{}', '{"words":"Half","state":"%"}'])('what is damaged is taken out and told: %j', (json) => {
  localStorage.setItem('unsaved-prose a 1', json);
  expect(keptProse()).toEqual({ kept: [], damaged: true });
  expect(isProseKept()).toBe(false);
});

it('at the next start it joins what was written meanwhile; what belongs to nothing is dropped', async () => {
  const { database, section } = await databaseWithSession();
  const writes = new Writes(database, async () => succeed(null));
  value(await saveProse(database, section('summary'), stateOfProse(proseOfPlain('From elsewhere'))));
  keepProse(prose(section('summary'), 'Half'));
  keepProse(prose('gone', 'Words'));
  await writeKeptProse(writes);
  const row = await database.texts.get(section('summary'));
  expect(row?.plain.split('\n\n').toSorted()).toEqual(['From elsewhere', 'Half']);
  expect([isProseKept(), writes.unsaved.value.size]).toEqual([false, 0]);
});

it('it stays kept where the disk refuses it, and the host is shown the words', async () => {
  const { database, section } = await databaseWithSession();
  const writes = new Writes(database, async () => succeed(null));
  keepProse(prose(section('summary'), 'Nearly lost'));
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  database.texts.hook('updating', full);
  await writeKeptProse(writes);
  const [unsaved] = writes.unsaved.value.values();
  expect([unsaved?.words, unsaved?.failure.code, isProseKept()]).toEqual(['Nearly lost', 'disk_full', true]);
  database.texts.hook('updating').unsubscribe(full);
  expect(await unsaved?.again()).toBe(true);
  expect([isProseKept(), writes.unsaved.value.size]).toEqual([false, 0]);
});
