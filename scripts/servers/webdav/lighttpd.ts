import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WebdavServer } from './server.ts';

export const lighttpd: WebdavServer = {
  id: 'lighttpd',
  async command({ programs, host, own, files, passwords }) {
    const [bind, port] = host.split(':');
    const config = join(own, 'lighttpd.conf');
    await writeFile(
      config,
      `server.modules = ("mod_auth", "mod_authn_file", "mod_webdav")
server.bind = "${bind}"
server.port = ${port}
server.document-root = "${files}"
server.upload-dirs = ("${own}")
auth.backend = "htpasswd"
auth.backend.htpasswd.userfile = "${passwords}"
auth.require = ("/" => ("method" => "basic", "realm" => "Files", "require" => "valid-user"))
webdav.activate = "enable"
webdav.sqlite-db-name = "${join(own, 'locks.db')}"
`,
    );
    return [programs.find('/usr/sbin/lighttpd'), '-D', '-f', config, '-m', programs.find('/usr/lib/lighttpd')];
  },
};
