import { createHash, randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { run } from '../run.ts';
import { startServer } from '../start-server.ts';
import { apache } from './apache.ts';
import { lighttpd } from './lighttpd.ts';
import { nginx } from './nginx.ts';
import { webdavPrograms } from './programs.ts';
import { rclone } from './rclone.ts';
import type { WebdavServer } from './server.ts';

/** Every kind that the tests run. */
export const webdavServers: readonly WebdavServer[] = [lighttpd, apache, nginx, rclone];

/** A real WebDAV server with an empty folder, on a port of this machine, of its own for whoever started it. */
export interface RunningWebdav {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** Path of the folder that it serves. */
  readonly files: string;
  close(): Promise<void>;
}

const USER = 'marå';

/** Whom Apache may be where root starts it. */
async function nobody(): Promise<{ readonly name: string; readonly uid: number } | null> {
  if (process.getuid?.() !== 0) return null;
  return { name: 'nobody', uid: Number(await run('id', ['-u', 'nobody'])) };
}

/**
 * Starts a server of this kind. The first start on a computer fetches the programs.
 * @throws Error with a sentence that says what to do.
 */
export async function startWebdav({ id, command }: WebdavServer): Promise<RunningWebdav> {
  const programs = await webdavPrograms();
  const dir = await mkdtemp(join(tmpdir(), 'chat-highlights-'));
  const remove = () => rmSync(dir, { recursive: true, force: true });
  process.once('exit', remove);
  const [files, own, passwords] = [join(dir, 'files'), join(dir, 'own'), join(dir, 'passwords')];
  const password = `pä:ss ${randomBytes(12).toString('hex')}€`;
  await writeFile(passwords, `${USER}:{SHA}${createHash('sha1').update(password).digest('base64')}\n`);
  const becomes = await nobody();
  await chmod(dir, 0o755);
  for (const folder of [files, own]) {
    await mkdir(folder);
    if (becomes !== null) await chown(folder, becomes.uid, -1);
  }
  const server = await startServer({
    name: id,
    log: join(dir, 'server.log'),
    page: '/',
    env: programs.env,
    command: (host) => command({ programs, host, own, files, passwords, becomes: becomes?.name ?? null }),
  });
  return {
    url: `http://${server.host}`,
    user: USER,
    password,
    files,
    async close() {
      await server.close();
      process.off('exit', remove);
      remove();
    },
  };
}
