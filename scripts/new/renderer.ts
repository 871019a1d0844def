import { Mistake } from './mistake.ts';
import { change, fromTemplate, writeNew } from './write-new.ts';

/** `plain-text` as a variable is called. */
function camelCase(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A new format, registered. Its expected files are written by hand, for a test that writes its own cannot fail. */
export function newRenderer(name: string): void {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(name))
    throw new Mistake(`“${name}” cannot be an id: small letters, and hyphens between.`);
  const variable = camelCase(name);
  const source = fromTemplate('example-renderer.ts', name, '../../../src/renderers/');
  writeNew(`src/renderers/${name}.ts`, source.replace(`const ${name} =`, `const ${variable} =`));
  change('src/renderers/registry.ts', (before) =>
    before
      .replace('import type { Renderer }', `import { ${variable} } from './${name}.ts';\nimport type { Renderer }`)
      .replace(/(renderers = \[[^\]]*?),?\s*\]/, `$1,\n  ${variable},\n]`),
  );
}
