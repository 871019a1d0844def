import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import * as z from 'zod/mini';

/** Under these, code may be shipped in ours, which is under MIT, as long as their texts go with it. */
const ACCEPTED = ['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', 'CC0-1.0'];

const PackageFile = z.object({ name: z.string(), version: z.string(), license: z.optional(z.string()) });

interface Licensed {
  /** Name and version. */
  readonly what: string;
  readonly licence: string;
  readonly text: string;
}

/** The folders of the packages of which at least one byte is in an output. */
function bundledPackages(metafiles: readonly Metafile[]): string[] {
  const inputs = metafiles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap((output) => Object.entries(output.inputs))
    .flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
  const folders = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/** Licence and notice of a package. The notice is what Apache-2.0 wants handed on. */
async function readLicence(folder: string): Promise<Licensed> {
  const { name, version, license } = PackageFile.parse(
    JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')),
  );
  // `(MIT OR Apache-2.0)` leaves a choice.
  const choices = license?.replace(/^\((.*)\)$/u, '$1').split(' OR ') ?? [];
  if (license === undefined || !choices.every((one) => ACCEPTED.includes(one))) {
    throw new Error(
      `${name} is bundled, and its licence (${license ?? 'none'}) is not among ${ACCEPTED.join(', ')}: ` +
        'do without it, or see whether it may be shipped and add it in scripts/build/licences.ts',
    );
  }
  const names = (await readdir(folder)).sort();
  const texts = names.filter((one) => /^(?:licen[cs]e|copying)(?:[.-]|$)/iu.test(one));
  if (texts.length === 0) throw new Error(`${name} is bundled, and ${folder} has no file with its licence`);
  const files = [...texts, ...names.filter((one) => /^notice(?:\.|$)/iu.test(one))];
  const contents = await Promise.all(files.map((one) => readFile(join(folder, one), 'utf8')));
  const text = contents.map((content) => content.replaceAll('\r\n', '\n').trim()).join('\n\n');
  return { what: `${name} ${version}`, licence: license, text };
}

/**
 * The licences of all code of others that is in what esbuild has written, as a text for people: equal ones once.
 * @throws where a package has none, or one that nobody has said yes to
 */
export async function licences(metafiles: readonly Metafile[]): Promise<string> {
  const all = await Promise.all(bundledPackages(metafiles).map(readLicence));
  const byText = new Map<string, string[]>();
  for (const { what, licence, text } of all) {
    const key = `(${licence})\n\n${text}`;
    byText.set(key, [...(byText.get(key) ?? []), what]);
  }
  const blocks = [...byText].map(([text, packages]) => `${packages.join(', ')} ${text}`);
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  return `${['Chat Highlights contains code of the following packages, under their licences.', ...blocks].join(line)}\n`;
}
