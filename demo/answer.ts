import { readFileSync } from 'node:fs';
import type { OutgoingHttpHeaders } from 'node:http';
import { answerApi, type Fates } from './api.ts';
import type { Clients } from './bundle.ts';
import type { Chat } from './chat-post.ts';
import type { DemoData, DemoItem } from './demo-post.ts';
import { HOSTS, pageHosts, SITE_NAMES, type SiteName } from './hosts.ts';
import { avatarDrawing, emojiDrawing } from './small-drawings.ts';

export interface Served {
  readonly chat: Chat;
  readonly timelines: Readonly<Record<SiteName, readonly DemoItem[]>>;
  readonly clients: Clients;
  readonly fates: Fates;
}

interface Reply {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string;
}

const NOT_FOUND: Reply = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };

/** As strict as the real pages: what is put into them must not depend on inline scripts or on other hosts. */
function policy(site: SiteName): string {
  const files = HOSTS[site].files.map((host) => `https://${host}`).join(' ');
  return `default-src 'self'; img-src 'self' data: ${files}; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'`;
}

function found(type: string, body: string, headers: OutgoingHttpHeaders = {}): Reply {
  return {
    status: 200,
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...headers },
    body,
  };
}

function page(site: SiteName): Reply {
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Demo chat</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/demo-chat/style.css">
<script src="/demo-chat/script.js" defer></script>
</head>
<body></body>
</html>
`;
  return found('text/html', html, { 'content-security-policy': policy(site) });
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function drawing(path: string): Reply {
  const [, folder = '', name = ''] = /\/([^/]+)\/([^/]+)\.svg$/u.exec(path) ?? [];
  const svg = (body: string) => found('image/svg+xml', body, { 'cache-control': 'max-age=3600' });
  const avatar = /^(\d{1,3})-(.{0,2})$/u.exec(name);
  if (avatar !== null) return svg(avatarDrawing(Number(avatar[1]), avatar[2] ?? ''));
  if (/^[0-9a-f]+(-[0-9a-f]+)*$/u.test(name) && folder !== 'media') return svg(emojiDrawing(name));
  if (!/^[a-z-]+$/u.test(name)) return NOT_FOUND;
  try {
    return svg(readFileSync(new URL(`./pictures/${name}.svg`, import.meta.url), 'utf8'));
  } catch {
    return NOT_FOUND;
  }
}

/** What the demo's server answers on one of its hosts. */
export function answer(host: string, url: string, { chat, timelines, clients, fates }: Served): Reply {
  const asked = new URL(url, 'https://demo.invalid');
  const { pathname } = asked;
  if (pathname.endsWith('.svg')) return drawing(decoded(pathname));
  const name = host.replace(/:\d+$/u, '');
  const told = answerApi(name, asked, timelines, fates);
  if (told !== null) return { ...found('application/json', JSON.stringify(told.body)), status: told.status };
  const site = SITE_NAMES.find((each) => pageHosts(each).includes(name));
  if (site === undefined || pathname === '/favicon.ico') return NOT_FOUND;
  if (pathname === '/demo-chat/script.js') return found('text/javascript', clients.scripts[site]);
  if (pathname === '/demo-chat/style.css') return found('text/css', clients.styles[site]);
  if (pathname === '/demo-chat/data.json') {
    const { hashtag, customEmoji } = chat;
    const data: DemoData = { hashtag, customEmoji, items: timelines[site], now: Date.now() };
    return found('application/json', JSON.stringify(data));
  }
  return page(site);
}
