import process from 'node:process';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { Backup } from '../src/model/backup.ts';
import { SessionFile } from '../src/model/session-file.ts';
import { SiteFix } from '../src/model/site-fix.ts';

/** JSON Schema (draft 2020-12) of the session file, for whoever writes or reads one with another program. */
export function sessionFileSchema() {
  const { $schema, ...rest } = z.toJSONSchema(SessionFile, { io: 'input' });
  return { $schema, title: 'Chat Highlights session file', ...rest };
}

/** The same of the site-fix file. */
export function siteFixSchema() {
  const { $schema, ...rest } = z.toJSONSchema(SiteFix, { io: 'input' });
  return { $schema, title: 'Chat Highlights site-fix file', ...rest };
}

/** The same of a backup, as one is written today. */
export function backupSchema() {
  const { $schema, ...rest } = z.toJSONSchema(Backup, { io: 'input' });
  return { $schema, title: 'Chat Highlights backup', ...rest };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const schemas: Record<string, () => unknown> = {
    session: sessionFileSchema,
    'site-fix': siteFixSchema,
    backup: backupSchema,
  };
  const [name = 'session'] = process.argv.slice(2);
  const schema = schemas[name];
  if (schema === undefined) {
    console.error(
      `“${name}” is no kind of file that we have. Usage: npm run schema [-- ${Object.keys(schemas).join('|')}]`,
    );
    process.exitCode = 1;
  } else {
    console.log(JSON.stringify(schema(), null, 2));
  }
}
