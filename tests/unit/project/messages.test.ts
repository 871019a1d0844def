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

const locales = readdirSync('_locales').filter((locale) => locale !== 'en');

/** Each placeholder that a message uses, with what fills it. */
function placeholdersOf(message: Message | undefined): [string, string | undefined][] {
  const used = [...(message?.message ?? '').matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
  return [...new Set(used)].sort().map((name) => [name, message?.placeholders?.[name]?.content]);
}

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

  describe.each(locales)('in %s', (locale) => {
    const translated: Record<string, Message> = JSON.parse(readFileSync(`_locales/${locale}/messages.json`, 'utf8'));

    it('are complete, and no more', () => {
      expect(Object.keys(translated).sort()).toEqual(Object.keys(messages).sort());
    });

    it('fill the same placeholders in the same way', () => {
      const differing = Object.keys(messages).filter((key) => {
        const [here, there] = [placeholdersOf(messages[key]), placeholdersOf(translated[key])];
        return JSON.stringify(here) !== JSON.stringify(there);
      });
      expect(differing).toEqual([]);
    });

    it('are not left in English', () => {
      const long = Object.keys(messages).filter((key) => (messages[key]?.message.length ?? 0) > 25);
      const same = long.filter((key) => translated[key]?.message === messages[key]?.message);
      expect(same.length, same.join(', ')).toBeLessThan(long.length / 50);
    });
  });

  it.each(Object.entries(messages))('%s fills the placeholders that it declares, and no others', (_, message) => {
    const used = [...message.message.matchAll(/\$(\w+)\$/g)].map((match) => match[1]?.toLowerCase());
    const declared = Object.keys(message.placeholders ?? {}).map((name) => name.toLowerCase());
    expect([...new Set(used)].sort()).toEqual(declared.sort());
  });
});
