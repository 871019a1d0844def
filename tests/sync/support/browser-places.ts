import type { Page } from 'puppeteer-core';
import { startCouchdb } from '../../../scripts/servers/couchdb/start-couchdb.ts';
import { type FaultProxy, startFaultProxy } from '../../../scripts/servers/fault-proxy.ts';
import { lighttpd } from '../../../scripts/servers/webdav/lighttpd.ts';
import { startWebdav } from '../../../scripts/servers/webdav/start-webdav.ts';
import { startWordPress } from '../../../scripts/wordpress/start-wordpress.ts';
import { isGranted, pressed } from '../../e2e/support/access.ts';
import type { Stage } from '../../e2e/support/stage.ts';
import { answerQuestion } from '../../e2e/support/toolbar-popup.ts';
import { connectBlog, LOOPBACK, type } from '../../wordpress/support/workbench-blog.ts';
import { tellAsCouchdb } from './tell-as-couchdb.ts';

export const DEVICES = '#devices';
const FORM = `${DEVICES} form.fields`;

type Request = FaultProxy['requests'][number];

/** What a request is, as one of a way to sync. */
export type Kind = 'list' | 'get' | 'put' | 'del';

/** A server with nothing of ours on it, for browsers to sync through; between them and it things go wrong as a test wants it. */
export interface BrowserPlace {
  readonly proxy: FaultProxy;
  kindOf(request: Pick<Request, 'method' | 'route'>): Kind;
  /** Has a browser sync through it as a host does, from the options page. */
  choose(at: Stage, options: Page): Promise<void>;
  /** From now on the server tells whether there is anything new as hosts' servers do. */
  calm(): Promise<void>;
  /** What a host does before a pairing code is any good. */
  prepare(at: Stage, options: Page): Promise<void>;
  close(): Promise<void>;
}

/** Lets the extension reach the server, where the browser asks. */
async function allow(at: Stage, options: Page): Promise<void> {
  if (!(await isGranted(options, LOOPBACK))) await answerQuestion(at, 'allow');
}

interface Server {
  readonly user: string;
  readonly password: string;
  close(): Promise<void>;
}

/** @param way as the options page names it */
function serverPlace(proxy: FaultProxy, server: Server, address: string, way: string): Omit<BrowserPlace, 'kindOf'> {
  return {
    proxy,
    async choose(at, options) {
      await pressed(options, `${DEVICES} [aria-label="Use: ${way}"]`);
      for (const [index, words] of [address, server.user, server.password].entries()) {
        await type(options, `${FORM} .labelled:nth-of-type(${index + 1}) input`, words);
      }
      await pressed(options, `${FORM} [type="submit"]`);
      await allow(at, options);
    },
    prepare: async () => {},
    calm: async () => {},
    async close() {
      await proxy.close();
      await server.close();
    },
  };
}

async function openWebdav(): Promise<BrowserPlace> {
  const server = await startWebdav(lighttpd);
  const proxy = await startFaultProxy(server.url);
  const kinds: Readonly<Record<string, Kind>> = { PUT: 'put', DELETE: 'del', GET: 'get' };
  return {
    ...serverPlace(proxy, server, proxy.url, 'WebDAV server (Nextcloud and others)'),
    kindOf: ({ method }) => kinds[method] ?? 'list',
  };
}

async function openCouchdb(): Promise<BrowserPlace> {
  const server = await startCouchdb();
  const proxy = await startFaultProxy(server.url);
  return {
    ...serverPlace(proxy, server, `${proxy.url}/chats`, 'CouchDB server'),
    calm: () => tellAsCouchdb(server, proxy, 'chats'),
    kindOf({ method, route }) {
      if (method === 'PUT') return 'put';
      if (method === 'POST') return 'del';
      return route.endsWith('/b') ? 'get' : 'list';
    },
  };
}

async function openWordPress(): Promise<BrowserPlace> {
  const blog = await startWordPress({ version: '7.1' });
  const proxy = await startFaultProxy(blog.url);
  const prepare = async (at: Stage, options: Page) => {
    await connectBlog(at, options, { ...blog, url: proxy.url }, 'author');
  };
  return {
    proxy,
    kindOf({ method, route }) {
      if (method === 'POST') return route === 'batch/v1' ? 'del' : 'put';
      return /\/posts\/\d+$/u.test(route) ? 'get' : 'list';
    },
    async choose(at, options) {
      await prepare(at, options);
      await pressed(options, `${DEVICES} [aria-label="Use: WordPress blog"]`);
      await pressed(options, `${FORM} [type="submit"]`);
      await allow(at, options);
    },
    prepare,
    calm: async () => {},
    async close() {
      await proxy.close();
      await blog.close();
    },
  };
}

interface Way {
  readonly name: string;
  readonly open: () => Promise<BrowserPlace>;
  /** So many blobs of a session become one there. */
  readonly many: number;
  /** Bytes that a pick takes at most, and what is asked where there is nothing new. */
  readonly quiet: { readonly pick: number; readonly poll: readonly Kind[] };
}

/** Every way to sync that has a server. */
export const PLACES: readonly Way[] = [
  { name: 'a WebDAV server', open: openWebdav, many: 12, quiet: { pick: 400, poll: ['list'] } },
  { name: 'a CouchDB server', open: openCouchdb, many: 12, quiet: { pick: 400, poll: ['list'] } },
  // It is asked for its user, too; and a post has a title, and says all in letters.
  { name: 'a WordPress blog', open: openWordPress, many: 6, quiet: { pick: 800, poll: ['list', 'list'] } },
];

/** Reads the pairing code that a browser shows. */
export async function shownCode(options: Page): Promise<string> {
  await options.waitForSelector(`${DEVICES} .pairing [role="img"], ${DEVICES} .pairing svg`);
  return options.$eval(`${DEVICES} .pairing textarea`, (field) => field.value);
}

/** Has a browser sync where another one does, by its pairing code. */
export async function join(place: BrowserPlace, at: Stage, options: Page, code: string): Promise<void> {
  await place.prepare(at, options);
  await pressed(options, `${DEVICES} ::-p-xpath(.//button[. = "I have a pairing code"])`);
  await options.waitForSelector(`${FORM} textarea`);
  // As pasting does it: at once.
  await options.$eval(
    `${FORM} textarea`,
    (field, words) => {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    code,
  );
  await pressed(options, `${FORM} [type="submit"]`);
  await allow(at, options);
}
