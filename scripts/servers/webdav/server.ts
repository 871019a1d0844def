import type { Programs } from './programs.ts';

/** What one kind of server is started with. */
export interface Setting {
  readonly programs: Programs;
  /** `127.0.0.1:PORT` */
  readonly host: string;
  /** Folder for what it needs itself. */
  readonly own: string;
  /** Folder that it serves. */
  readonly files: string;
  /** Path of a file as `htpasswd` writes it. */
  readonly passwords: string;
  /** User that it has to become, where it is started as root and refuses to serve as such. */
  readonly becomes: string | null;
}

/** A kind of WebDAV server. */
export interface WebdavServer {
  readonly id: string;
  /** Writes its settings, and answers with the program and its arguments. It stays in the foreground, in one process group. */
  command(setting: Setting): Promise<readonly string[]>;
}
