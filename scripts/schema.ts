import process from 'node:process';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { SessionFile } from '../src/model/session-file.ts';

/** JSON Schema (draft 2020-12) of the session file, for whoever writes or reads one with another program. */
export function sessionFileSchema() {
  const { $schema, ...rest } = z.toJSONSchema(SessionFile, { io: 'input' });
  return { $schema, title: 'Chat Highlights session file', ...rest };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(JSON.stringify(sessionFileSchema(), null, 2));
}
