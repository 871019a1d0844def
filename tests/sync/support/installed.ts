import { pouchdbServer } from '../../../scripts/servers/couchdb/pouchdb-server.ts';
import { webdavPrograms } from '../../../scripts/servers/webdav/programs.ts';

/** What takes its time at the first run on a computer is done before the first test's clock starts. */
export async function setup(): Promise<void> {
  await webdavPrograms();
  await pouchdbServer();
}
