import { Mistake } from './mistake.ts';
import { change, fromTemplate, writeNew } from './write-new.ts';

/**
 * A new remote, registered, and held to the contract of all. It keeps blobs in memory; from there on it is changed, call
 * by call, into one that keeps them elsewhere.
 */
export function newRemote(name: string): void {
  if (!/^[a-z][a-z0-9]*$/.test(name))
    throw new Mistake(`“${name}” cannot be an id: small letters and digits, a letter first.`);
  const source = fromTemplate('example-remote.ts', name, '../../../src/sync/remotes/')
    .replaceAll("'../sync/", "'../")
    .replaceAll("'webdav'", `'${name}'`);
  writeNew(`src/sync/remotes/${name}.ts`, source);
  const contract = fromTemplate('example-remote-contract.ts', name, '../../../tests/sync/')
    .replaceAll(`./${name}-remote.ts`, `../../src/sync/remotes/${name}.ts`)
    .replaceAll("'webdav'", `'${name}'`);
  writeNew(`tests/sync/${name}.test.ts`, contract);
  change('src/sync/remotes/registry.ts', (before) =>
    before
      .replace('import type { Remote }', `import { ${name} } from './${name}.ts';\nimport type { Remote }`)
      .replace(/(remotes = \[[^\]]*?),?\s*\]/, `$1, ${name}]`),
  );
  change('src/sync/config.ts', (before) =>
    before.replace(
      /^( +z\.object\(\{ kind: z\.literal\(')webdav('.*\n)/m,
      (line, start, end) => `${line}${start}${name}${end}`,
    ),
  );
  change('src/model/sync-status.ts', (before) =>
    before.replace(/(RemoteKind = z\.literal\(\[[^\]]*)\]/, `$1, '${name}']`),
  );
}
