import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WebdavServer } from './server.ts';

const MODULES = ['mpm_event', 'authn_core', 'authn_file', 'authz_core', 'authz_user', 'auth_basic', 'dav', 'dav_fs'];

/** With mod_dav as it comes: nothing is set but what it cannot do without. */
export const apache: WebdavServer = {
  id: 'apache',
  async command({ programs, host, own, files, passwords, becomes }) {
    const config = join(own, 'apache.conf');
    const path = (name: string) => programs.find(`/usr/lib/apache2/modules/mod_${name}.so`);
    await writeFile(
      config,
      `${MODULES.map((name) => `LoadModule ${name}_module ${path(name)}`).join('\n')}
ServerRoot ${own}
ServerName ${host}
Listen ${host}
PidFile ${join(own, 'pid')}
Mutex file:${own}
ErrorLog ${join(own, 'apache.log')}
${becomes === null ? '' : `User ${becomes}`}
DocumentRoot ${files}
DavLockDB ${join(own, 'locks')}
<Directory ${files}>
  Dav On
  AuthType Basic
  AuthName Files
  AuthUserFile ${passwords}
  Require valid-user
</Directory>
`,
    );
    // Otherwise it leaves its process group.
    const oneProcess = '-X';
    return [programs.find('/usr/sbin/apache2'), oneProcess, '-f', config];
  },
};
