import { join } from 'node:path';
import type { WebdavServer } from './server.ts';

export const rclone: WebdavServer = {
  id: 'rclone',
  async command({ programs, host, own, files, passwords }) {
    return [
      ...[programs.find('/usr/bin/rclone'), 'serve', 'webdav', files, '--addr', host, '--htpasswd', passwords],
      ...['--config', join(own, 'rclone.conf'), '--cache-dir', join(own, 'cache')],
    ];
  },
};
