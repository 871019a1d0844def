import type { Expected } from './expected.ts';
import { readCsv } from './read-csv.ts';

/** Keeps spreadsheets from taking a text for a formula; see `src/renderers/archive/csv.ts`. */
const APOSTROPHE = /^'(?='*(?:[\t\r\n]|\s*[=+\-@＝＋－＠]))/u;

const SHOWN = 90;

type Line = Readonly<Record<string, string>>;

/** The lines of an archive as CSV, by the names of its columns; together those of one permalink. */
function linesOf(csv: string): ReadonlyMap<string, readonly Line[]> {
  const [header = [], ...rows] = readCsv(csv.replace(/^\uFEFF/u, ''));
  const lines = new Map<string, Line[]>();
  for (const row of rows) {
    const cells = header.map((name, at) => [name, (row[at] ?? '').replace(APOSTROPHE, '')] as const);
    const line: Line = Object.fromEntries(cells);
    const { permalink = '' } = line;
    lines.set(permalink, [...(lines.get(permalink) ?? []), line]);
  }
  return lines;
}

/** No file has U+0000; it stands there as U+FFFD. */
function inFile(text: string): string {
  return text.replaceAll('\0', '\uFFFD');
}

/** What an exported archive lacks or has otherwise, one sentence each: every pick is in it once, in its section. */
export function compareArchive(expected: Expected, csv: string): string[] {
  const byAddress = linesOf(csv);
  return [...expected.picks].flatMap(([heading, picks]) =>
    picks.flatMap(({ url, handle, text }) => {
      const name = `@${handle}: ${JSON.stringify(text.slice(0, SHOWN))}`;
      const [line, ...more] = byAddress.get(url) ?? [];
      if (line === undefined) return [`archive.csv: lost: ${name}`];
      return [
        ...(more.length === 0 ? [] : [`archive.csv: ${more.length + 1} times: ${name}`]),
        ...(line.text === inFile(text) ? [] : [`archive.csv: otherwise: ${name}`]),
        ...(line.handle === inFile(handle) ? [] : [`archive.csv: credited to @${line.handle}: ${name}`]),
        ...(line.picked === inFile(heading)
          ? []
          : [`archive.csv: in “${line.picked}” instead of “${heading}”: ${name}`]),
      ];
    }),
  );
}
