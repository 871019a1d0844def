import './extension.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { accessTo, forgetAccess, keepAccess, renewAccess } from '../../../src/publishing/access.ts';

const RIGHTS = { write: true, publish: true, upload: true, pages: false, categories: false };
const ACCESS = {
  root: 'https://blog.example/wp-json/',
  user: 'amy',
  password: 'abcd EFGH',
  as: { name: 'Amy', role: 'author', rights: RIGHTS },
};

const kept = new Map<string, unknown>();
const setAccessLevel = vi.fn(async () => {});

/** The browser's storage, and its locks, as far as they are used here; each answer takes a turn. */
beforeEach(() => {
  kept.clear();
  setAccessLevel.mockClear();
  Object.assign(browser, {
    storage: {
      local: {
        get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) kept.set(key, value);
        },
        remove: async (key: string) => kept.delete(key),
        setAccessLevel,
      },
    },
  });
  const queues = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>) => {
    const done = (queues.get(name) ?? Promise.resolve()).then(work);
    queues.set(name, done);
    return done;
  };
  vi.stubGlobal('navigator', { locks: { request } });
});

it('is kept a blog each, out of reach of content scripts, until it is forgotten', async () => {
  const other = { ...ACCESS, root: 'https://other.example/wp-json/' };
  await Promise.all([keepAccess(ACCESS), keepAccess(other)]);
  expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
  expect(await accessTo(ACCESS.root)).toEqual(ACCESS);
  await forgetAccess(ACCESS.root);
  expect([await accessTo(ACCESS.root), await accessTo(other.root)]).toEqual([null, other]);
});

it('does not come back when the blog answers after it was forgotten', async () => {
  await keepAccess(ACCESS);
  await Promise.all([forgetAccess(ACCESS.root), renewAccess(ACCESS)]);
  expect(await accessTo(ACCESS.root)).toBeNull();
  await keepAccess({ ...ACCESS, password: 'a newer one' });
  await renewAccess({ ...ACCESS, as: { ...ACCESS.as, role: 'editor' } });
  expect(await accessTo(ACCESS.root)).toMatchObject({ password: 'a newer one', as: { role: 'author' } });
});
