import { describe } from 'vitest';
import { webdavServers } from '../../scripts/servers/webdav/start-webdav.ts';
import { serverContract } from './support/remote-contract.ts';
import { webdavPlaces } from './support/webdav-place.ts';

describe.each(webdavServers)('a folder on $id', (kind) => {
  serverContract(webdavPlaces(kind).open);
});
