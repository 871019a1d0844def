import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { relative } from 'node:path';
import process from 'node:process';
import { type Certificate, makeCertificate } from '../scripts/browser/certificate.ts';
import { parseSessionFile } from '../src/model/session-file.ts';
import { answer } from './answer.ts';
import type { Fates } from './api.ts';
import { bundleClients } from './bundle.ts';
import { inkwellChat } from './chat.ts';
import type { Chat } from './chat-post.ts';
import type { DemoItem } from './demo-post.ts';
import { ALL_HOSTS, HOSTS, SITE_NAMES, type SiteName } from './hosts.ts';
import { type DemoPick, picksOn } from './picks.ts';
import { timelineOn } from './posts.ts';
import { chatOfSessionFile } from './replay.ts';

export interface DemoOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Path of a session file whose posts appear instead of the made-up ones. */
  readonly replay?: string;
  /** Or the chat itself. */
  readonly chat?: Chat;
  /** Milliseconds between two arrivals on average; 0, the default: everything is there from the start. */
  readonly pace?: number;
}

export interface Demo {
  readonly port: number;
  /** Every host that it answers for. */
  readonly hosts: readonly string[];
  readonly certificate: Certificate;
  /** As written, without `#`. */
  readonly hashtag: string;
  readonly chat: Chat;
  /** Each network's timeline, the latest entry last: what its page shows, and what an adapter must read there. */
  readonly timelines: Readonly<Record<SiteName, readonly DemoItem[]>>;
  /** What the host picks on each network, in the order of the chat. */
  readonly picks: Readonly<Record<SiteName, readonly DemoPick[]>>;
  /** What is to become of posts, for whoever asks their networks after them; the pages show them as they were. */
  readonly fates: Fates;
  /** Address of the chat's timeline on a network. */
  chatUrl(site: SiteName): string;
  close(): Promise<void>;
}

/** Address of a hashtag's timeline, the latest posts first, without the host. */
function chatPath(site: SiteName, hashtag: string): string {
  const tag = encodeURIComponent(hashtag);
  if (site === 'x') return `/search?q=%23${tag}&src=typed_query&f=live`;
  return site === 'bluesky' ? `/hashtag/${tag}` : `/tags/${tag}`;
}

function onEachSite<T>(make: (site: SiteName) => T): Record<SiteName, T> {
  return Object.fromEntries(SITE_NAMES.map((site) => [site, make(site)])) as Record<SiteName, T>;
}

function chatFrom({ replay, chat }: DemoOptions): Chat {
  if (replay === undefined) return chat ?? inkwellChat;
  const name = relative(process.cwd(), replay);
  let bytes: Buffer;
  try {
    bytes = readFileSync(replay);
  } catch (error) {
    throw new Error(`${name} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
  // Decoding with U+FFFD for what is wrong would lose words without a sign.
  if (!isUtf8(bytes)) throw new Error(`${name}: This is not a JSON file: its text is not in UTF-8.`);
  try {
    return chatOfSessionFile(parseSessionFile(bytes.toString('utf8')));
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * Starts the demo chat: a TLS server that stands in for the networks' pages, each with the same chat on it.
 * @throws Error with one sentence when the file to replay cannot be read or has the wrong shape.
 */
export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const chat = chatFrom(options);
  const start = Date.now();
  const timelines = onEachSite((site) => timelineOn(site, chat, start, options.pace ?? 0));
  const [certificate, clients] = await Promise.all([makeCertificate(ALL_HOSTS), bundleClients()]);
  const fates: Fates = new Map();
  const server: Server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const reply = answer(request.headers.host ?? '', request.url ?? '/', { chat, timelines, clients, fates });
    response.writeHead(reply.status, reply.headers).end(reply.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    hosts: ALL_HOSTS,
    certificate,
    hashtag: chat.hashtag,
    chat,
    timelines,
    picks: onEachSite((site) => picksOn(chat, timelines[site])),
    fates,
    chatUrl: (site) => `https://${HOSTS[site].page}${chatPath(site, chat.hashtag)}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
