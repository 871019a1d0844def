import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WebdavServer } from './server.ts';

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** As its guides have it: its own module for the simple methods, and dav-ext for `PROPFIND`. */
export const nginx: WebdavServer = {
  id: 'nginx',
  async command({ programs, host, own, files, passwords }) {
    const config = join(own, 'nginx.conf');
    await writeFile(
      config,
      `load_module ${programs.find('/usr/lib/nginx/modules/ngx_http_dav_ext_module.so')};
daemon off;
master_process off;
pid ${join(own, 'pid')};
error_log stderr;
events {}
http {
  access_log off;
  ${TEMPORARY.map((name) => `${name}_temp_path ${join(own, name)};`).join('\n  ')}
  server {
    listen ${host};
    root ${files};
    auth_basic Files;
    auth_basic_user_file ${passwords};
    location / {
      dav_methods PUT DELETE MKCOL COPY MOVE;
      dav_ext_methods PROPFIND OPTIONS;
    }
  }
}
`,
    );
    return [programs.find('/usr/sbin/nginx'), '-c', config, '-e', 'stderr', '-p', own];
  },
};
