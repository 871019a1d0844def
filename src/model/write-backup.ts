import { BACKED_UP_TABLES, type Backup } from './backup.ts';

/** Rows between two reports. */
const STEP = 200;

/**
 * The text of a backup in parts, one row a line.
 * @returns a generator, so that a page can go on in between; it reports the share that is done
 */
export function* writeBackup({ kind, version, made, tables, siteFixes }: Backup): Generator<number, string[]> {
  const total = Math.max(
    1,
    BACKED_UP_TABLES.map((table) => tables[table].length).reduce((a, b) => a + b, 0),
  );
  const parts = [`{"kind":${JSON.stringify(kind)},"version":${version},"made":${JSON.stringify(made)},\n"tables":{`];
  let done = 0;
  for (const [place, table] of BACKED_UP_TABLES.entries()) {
    parts.push(`${place === 0 ? '' : ','}\n${JSON.stringify(table)}:[`);
    for (const [index, row] of tables[table].entries()) {
      parts.push(`${index === 0 ? '' : ','}\n${JSON.stringify(row)}`);
      done += 1;
      if (done % STEP === 0) yield done / total;
    }
    parts.push(']');
  }
  parts.push(`},\n"siteFixes":${JSON.stringify(siteFixes)}}\n`);
  return parts;
}
