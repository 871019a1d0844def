import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** As much of a WebDAV server as a folder of blobs needs; it can be full. */
export async function folderServer() {
  const files = new Map<string, Buffer>();
  const folder = { address: '', isFull: false, asked: [] as string[] };
  const server = createServer(async (request, answer) => {
    const { method = '', url = '' } = request;
    const body = Buffer.concat(await request.toArray());
    folder.asked.push(method);
    if (method === 'PROPFIND') {
      const responses = [...files].map(
        ([href, { length }]) =>
          `<d:response><d:href>${href}</d:href><d:propstat><d:prop><d:resourcetype/>` +
          `<d:getcontentlength>${length}</d:getcontentlength></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`,
      );
      answer.writeHead(207, { 'Content-Type': 'application/xml' });
      answer.end(`<?xml version="1.0"?><d:multistatus xmlns:d="DAV:">${responses.join('')}</d:multistatus>`);
      return;
    }
    if (method === 'PUT' && folder.isFull) return answer.writeHead(507).end();
    if (method === 'PUT') files.set(url, body);
    if (method === 'DELETE') files.delete(url);
    const file = method === 'GET' ? files.get(url) : undefined;
    if (method === 'GET' && file === undefined) return answer.writeHead(404).end();
    answer.writeHead(method === 'GET' ? 200 : 201).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  folder.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/chat`;
  return folder;
}
