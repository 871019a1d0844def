import { fileURLToPath } from 'node:url';
import { installPhp } from '../../wordpress/install.ts';
import type { WebdavServer } from './server.ts';

const ROUTER = fileURLToPath(new URL('cloud.php', import.meta.url));

/** sabre/dav, which Nextcloud and ownCloud are built on, at the addresses that they have. */
export const sabre: WebdavServer = {
  id: 'sabre/dav',
  root: '/remote.php/webdav/',
  async command({ programs, host, own, files, passwords }) {
    installPhp();
    const library = programs.find('/usr/share/php');
    const env = [`CLOUD_LIBRARY=${library}`, `CLOUD_FILES=${files}`, `CLOUD_PASSWORDS=${passwords}`];
    const php = ['php', '-d', 'display_errors=0', '-S', host, '-t', own, ROUTER];
    return ['env', 'PHP_CLI_SERVER_WORKERS=4', ...env, ...php];
  },
};
