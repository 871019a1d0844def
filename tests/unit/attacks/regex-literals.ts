import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';

export interface RegexLiteral {
  /** All files that have it. */
  readonly files: readonly string[];
  readonly pattern: string;
  readonly flags: string;
}

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.tsx?$/u.test(name) && !name.endsWith('.d.ts')).map((name) => join(folder, name));
}

/** Every regular expression that stands in a tree of syntax. */
function literalsIn(node: unknown): { pattern: string; flags: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node) return [node.regex as { pattern: string; flags: string }];
  return Object.values(node).flatMap(literalsIn);
}

/** Every regular expression that is written down in these folders, each once. */
export function regexLiterals(folders: readonly string[]): RegexLiteral[] {
  const found = new Map<string, { files: string[]; pattern: string; flags: string }>();
  for (const file of folders.flatMap(filesIn)) {
    const loader = file.endsWith('x') ? 'tsx' : 'ts';
    // A regular expression that no version of a browser of ours lacks stays a literal.
    const { code } = transformSync(readFileSync(file, 'utf8'), { loader, jsx: 'automatic', target: 'esnext' });
    for (const { pattern, flags } of literalsIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))) {
      const key = `/${pattern}/${flags}`;
      const known = found.get(key) ?? { files: [], pattern, flags };
      if (!known.files.includes(file)) known.files.push(file);
      found.set(key, known);
    }
  }
  return [...found.values()];
}
