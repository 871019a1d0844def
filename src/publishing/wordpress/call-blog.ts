import { toBase64 } from '../../model/base64.ts';
import type { BlogAccess, BlogCall, BlogResult, CallBlog } from '../../model/blog-call.ts';
import { restAddress } from '../../model/rest-address.ts';
import { type Answer, ask, problem } from './ask.ts';
import { isLogin, parsed, problemOf } from './problem-of.ts';

/** Milliseconds: some blogs take ten seconds for a post; an upload goes at the speed of the line. */
const PATIENCE = 20_000;
const PATIENCE_FOR_FILES = 60_000;

function authorization({ user, password }: BlogAccess): string {
  return `Basic ${toBase64(new TextEncoder().encode(`${user}:${password}`))}`;
}

/** WordPress refuses JSON with halves of surrogate pairs in it: `rest_invalid_json`. */
function wellFormed(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

/** WordPress reads no other form of the name than plain ASCII. */
function inAscii(name: string): string {
  return name.replace(/[^\w.-]+/g, '-');
}

function requestOf(access: BlogAccess, { method, body, file }: BlogCall): RequestInit {
  const headers = { Accept: 'application/json', Authorization: authorization(access) };
  // A redirect would make a GET of a POST, and its answer would look like success.
  const redirect = method === 'GET' ? 'follow' : 'manual';
  if (file !== undefined) {
    const disposition = `attachment; filename="${inAscii(file.name)}"`;
    const about = { 'Content-Type': file.type, 'Content-Disposition': disposition };
    return { method, redirect, headers: { ...headers, ...about }, body: file.bytes as BufferSource };
  }
  if (body === undefined) return { method, redirect, headers };
  const json = JSON.stringify(body, wellFormed);
  return { method, redirect, headers: { ...headers, 'Content-Type': 'application/json' }, body: json };
}

/** Browsers show nothing of a redirect that they were told not to follow, not even its status. */
function isRedirect(status: number): boolean {
  return status === 0 || (status >= 300 && status < 400);
}

/** Where the answer came from another origin, our authorization was left behind on the way. */
function hasMoved(root: string, { url, redirected }: Answer): boolean {
  return redirected && URL.parse(url)?.origin !== URL.parse(root)?.origin;
}

function resultOf(root: string, answer: Answer): BlogResult {
  const { status, body } = answer;
  if (hasMoved(root, answer) && !isLogin(answer)) {
    return { ok: false, problem: problem('moved', `redirected to ${answer.url}`) };
  }
  if (status >= 400) return { ok: false, problem: problemOf(answer) };
  const value = parsed(body);
  if (value !== undefined) return { ok: true, value };
  const kind = `${status} ${answer.headers.get('content-type')} instead of JSON`;
  return { ok: false, problem: problem(isLogin(answer) ? 'blocked' : 'not_wordpress', kind) };
}

/** Calls the REST API of a blog. Never throws, and says nothing of the password. */
export const callBlog: CallBlog = async (access, call) => {
  const { root } = access;
  if (!URL.canParse(root)) return { ok: false, problem: problem('not_wordpress', 'the root is no address') };
  const address = restAddress(root, call.route, call.query);
  const patience = call.file === undefined ? PATIENCE : PATIENCE_FOR_FILES;
  const asked = await ask(address, requestOf(access, call), patience);
  if (!asked.ok) return asked;
  if (!isRedirect(asked.answer.status)) return resultOf(root, asked.answer);
  // Nothing was written. Where it leads, a question that may follow tells.
  const followed = await callBlog(access, { method: 'GET', route: call.route });
  return followed.ok ? { ok: false, problem: problem('moved', 'redirected, and not followed') } : followed;
};
