import { describe } from 'vitest';
import { type Place, remoteContract } from '../../../tests/sync/support/remote-contract.ts';
import { example } from './example-remote.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');

let count = 0;

async function place(): Promise<Place> {
  count += 1;
  const address = `https://site.example/${count}`;
  const open = () => example.open({ kind: 'webdav', address, user: 'mara', password: 'quill', key: KEY });
  return { remote: open(), again: async () => open(), litter: async () => async () => true, close: async () => {} };
}

describe('example', () => remoteContract(place));
