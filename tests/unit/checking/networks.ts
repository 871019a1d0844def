import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A post as a network has it. */
interface Kept {
  readonly text: string;
  /** On Bluesky, what of the text is marked; on Mastodon, its HTML and when it was edited. */
  readonly more?: object;
}

/** What the networks have, and how they answer. Posts are made up. */
export interface Networks {
  /** Handle → DID, of accounts that there are. */
  readonly accounts: Map<string, string>;
  /** By at:// URI. */
  readonly bluesky: Map<string, Kept>;
  /** By server and id, a space between. */
  readonly mastodon: Map<string, Kept>;
  /** Answers of their own, by server: taken one by one before the usual ones. */
  readonly instead: Map<string, ((response: ServerResponse) => void)[]>;
  /** What was asked, in order: server, path and query. */
  readonly asked: { readonly at: number; readonly what: string }[];
  /** As the browser's own; whatever host is asked is here. */
  readonly fetch: typeof fetch;
  close(): Promise<void>;
}

function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** Answers as public.api.bsky.app and servers of Mastodon do, in their shapes. */
function answerAs(networks: Pick<Networks, 'accounts' | 'bluesky' | 'mastodon'>, host: string, url: URL) {
  const { accounts, bluesky, mastodon } = networks;
  if (url.pathname === '/xrpc/app.bsky.actor.getProfiles') {
    const profiles = url.searchParams.getAll('actors').flatMap((handle) => {
      const did = accounts.get(handle);
      return did === undefined ? [] : [{ did, handle, displayName: '', labels: [] }];
    });
    return { status: 200, body: { profiles } };
  }
  if (url.pathname === '/xrpc/app.bsky.feed.getPosts') {
    const uris = url.searchParams.getAll('uris');
    if (uris.length > 25) return { status: 400, body: { error: 'InvalidRequest', message: 'too many' } };
    const posts = uris.flatMap((uri) => {
      const kept = bluesky.get(uri);
      if (kept === undefined) return [];
      const record = {
        $type: 'app.bsky.feed.post',
        createdAt: '2026-03-12T19:04:09.000Z',
        text: kept.text,
        ...kept.more,
      };
      return [{ uri, cid: 'bafy', author: { did: 'did:plc:demo', handle: 'demo.example' }, record, indexedAt: '' }];
    });
    return { status: 200, body: { posts } };
  }
  const id = /^\/api\/v1\/statuses\/(\w+)$/.exec(url.pathname)?.[1];
  const kept = mastodon.get(`${host} ${id}`);
  if (kept === undefined) return { status: 404, body: { error: 'Record not found' } };
  const status = {
    id,
    visibility: 'public',
    edited_at: null,
    mentions: [],
    content: `<p>${kept.text}</p>`,
    ...kept.more,
  };
  return { status: 200, body: status };
}

/** A real server on this machine that stands for every host. */
export async function startNetworks(): Promise<Networks> {
  const accounts = new Map<string, string>();
  const bluesky = new Map<string, Kept>();
  const mastodon = new Map<string, Kept>();
  const instead = new Map<string, ((response: ServerResponse) => void)[]>();
  const asked: { at: number; what: string }[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const host = String(request.headers['x-asked-host']);
    const url = new URL(request.url ?? '', `https://${host}`);
    asked.push({ at: performance.now(), what: decodeURIComponent(host + url.pathname + url.search) });
    const other = instead.get(host)?.shift();
    if (other !== undefined) return other(response);
    const { status, body } = answerAs({ accounts, bluesky, mastodon }, host, url);
    json(response, status, body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    ...{ accounts, bluesky, mastodon, instead, asked },
    fetch: (address, init) => {
      const { host, pathname, search } = new URL(String(address));
      const headers = { ...(init?.headers as Record<string, string>), 'x-asked-host': host };
      return fetch(`http://127.0.0.1:${port}${pathname}${search}`, { ...init, headers });
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
