import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SyncConfig } from '../../../src/sync/config.ts';
import { openRemote, remotes } from '../../../src/sync/remotes/registry.ts';
import type { Kind, RemoteKind } from '../../../src/sync/remotes/remote-kind.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');

/** What is asked for by any kind. */
const FIELDS = {
  address: 'https://site.example/',
  root: 'https://site.example/wp-json/',
  user: 'mara',
  password: 'quill',
  key: KEY,
};

function isRemoteKind(value: unknown): value is RemoteKind<Kind> {
  return typeof value === 'object' && value !== null && 'kind' in value && 'open' in value;
}

describe('the registry of remotes', () => {
  it('has every remote that src/sync/remotes holds', async () => {
    const files = readdirSync('src/sync/remotes').filter((file) => file.endsWith('.ts') && file !== 'registry.ts');
    const modules = await Promise.all(
      files.map(
        async (file): Promise<Record<string, unknown>> => import(pathToFileURL(`src/sync/remotes/${file}`).href),
      ),
    );
    const exported = modules.flatMap((module) => Object.values(module).filter(isRemoteKind));
    expect(exported.map(({ kind }) => kind).sort()).toEqual(remotes.map(({ kind }) => kind).sort());
  });

  it('has no kind twice', () => expect(new Set(remotes.map(({ kind }) => kind)).size).toBe(remotes.length));

  it('opens nothing where syncing is off', () => expect(openRemote({ kind: 'off' })).toBeNull());

  describe.each(remotes)('$kind', ({ kind }) => {
    it('is in a file that is called like it', async () => {
      const module: Record<string, unknown> = await import(pathToFileURL(`src/sync/remotes/${kind}.ts`).href);
      expect(module[kind]).toBe(remotes.find((one) => one.kind === kind));
    });

    it('can be configured, and opened', () => {
      expect(openRemote(SyncConfig.parse({ ...FIELDS, kind }))).toMatchObject({ list: expect.any(Function) });
    });
  });
});
