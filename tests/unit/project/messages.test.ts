import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../../../_locales/en/messages.json';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(ts|tsx|html)$/.test(entry.name) ? [path] : [];
  });
}

const code = [...sources('src'), ...sources('popup'), ...sources('options'), 'manifest.json']
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const messages: Record<string, Message> = english;

describe('messages', () => {
  it('are all used', () => {
    // A key is written out, or made of a prefix and a value: text(`failure_${code}`).
    const prefixes = [...code.matchAll(/`([a-z_]+_)\$\{/g)].map((match) => match[1] ?? '');
    const unused = Object.keys(messages).filter(
      (key) =>
        !code.includes(`'${key}'`) &&
        !code.includes(`__MSG_${key}__`) &&
        !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  it('all exist that the manifest names', () => {
    const named = [...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map((match) => match[1]);
    expect(named.filter((key) => key === undefined || !(key in messages))).toEqual([]);
  });

  it.each(Object.entries(messages))('%s fills the placeholders that it declares, and no others', (_, message) => {
    const used = [...message.message.matchAll(/\$(\w+)\$/g)].map((match) => match[1]?.toLowerCase());
    const declared = Object.keys(message.placeholders ?? {}).map((name) => name.toLowerCase());
    expect([...new Set(used)].sort()).toEqual(declared.sort());
  });
});
