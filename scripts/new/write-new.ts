import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Mistake } from './mistake.ts';

/** Writes a file that is not there yet, and says so. @throws Mistake where it is there */
export function writeNew(path: string, contents: string): void {
  if (existsSync(path)) throw new Mistake(`${path} is there already. Choose another name, or delete it first.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
  console.log(`New: ${path}`);
}

/** Changes a file, and says so. */
export function change(path: string, by: (before: string) => string): void {
  writeFileSync(path, by(readFileSync(path, 'utf8')));
  console.log(`Changed: ${path}`);
}

/** A template in which everything that is called “example” has the new name, and imports lead from the new place. */
export function fromTemplate(file: string, name: string, importsFrom: string): string {
  return readFileSync(`scripts/new/template/${file}`, 'utf8')
    .replaceAll(importsFrom, './')
    .replaceAll('../../../src/', '../')
    .replaceAll('site.example', '\u0000')
    .replaceAll(/\bexample\b/g, name)
    .replaceAll('\u0000', 'site.example');
}
