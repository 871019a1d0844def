import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import type { LaunchOptions } from './launched.ts';

export interface HostProxy {
  readonly port: number;
  close(): void;
}

function join(a: Duplex, b: Duplex): void {
  a.on('error', () => b.destroy());
  b.on('error', () => a.destroy());
  a.pipe(b).pipe(a);
}

/**
 * A proxy for Firefox, which has no option to answer for a host: TLS connections to the hosts of `sites` end at the
 * local server; all others are refused, or passed on where the network is open.
 */
export async function startHostProxy({ sites, network = 'closed' }: LaunchOptions): Promise<HostProxy> {
  const ours = new Set(sites.hosts);
  const sockets = new Set<Duplex>();
  const server: Server = createServer((_request, response) => {
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket: Duplex) => {
    const address = new URL(`tcp://${request.url ?? ''}`);
    const local = ours.has(address.hostname);
    if (!local && network === 'closed') {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = local ? connect(sites.port, '127.0.0.1') : connect(Number(address.port), address.hostname);
    sockets.add(socket).add(upstream);
    socket.on('close', () => sockets.delete(socket));
    upstream.on('close', () => sockets.delete(upstream));
    upstream.once('connect', () => socket.write('HTTP/1.1 200 Connection Established\r\n\r\n'));
    join(socket, upstream);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
