import { Mistake } from './mistake.ts';
import { change, fromTemplate, writeNew } from './write-new.ts';

interface Manifest {
  host_permissions: string[];
  content_scripts: { matches: string[]; js: string[]; css: string[]; run_at?: string }[];
}

/**
 * A new site: an adapter that reads a made-up page, registered, in the manifest, with that page as its fixture. From
 * there on it is changed, test by test, into one that reads the real pages.
 */
export function newSite(name: string, address: string): void {
  if (!/^[a-z][a-z0-9]*$/.test(name))
    throw new Mistake(`“${name}” cannot be an id: small letters and digits, a letter first.`);
  const url = URL.parse(address);
  if (url === null || url.protocol !== 'https:') throw new Mistake('Name an address of the site, with https://.');
  const matches = [`https://${url.host}/*`];
  const here = (text: string): string => text.replaceAll('site.example', url.host);
  writeNew(
    `src/sites/${name}.ts`,
    here(fromTemplate('example.ts', name, '../../../src/sites/')).replace("'Example'", `'${name}'`),
  );
  for (const file of ['timeline.html', 'timeline.json']) {
    writeNew(`tests/fixtures/sites/${name}/${file}`, here(fromTemplate(file, name, '../../../src/sites/')));
  }
  change('src/sites/registry.ts', (before) =>
    before
      .replace('import type { Site }', `import { ${name} } from './${name}.ts';\nimport type { Site }`)
      .replace(/(sites: readonly Site\[\] = \[[^\]]*)\]/, `$1, ${name}]`),
  );
  change('manifest.json', (before) => {
    const manifest: Manifest = JSON.parse(before);
    const [like] = manifest.content_scripts;
    manifest.host_permissions.push(...matches);
    manifest.content_scripts.push({ ...like, css: like?.css ?? [], matches, js: [`content/${name}.js`] });
    return `${JSON.stringify(manifest, null, 2)}\n`;
  });
}
