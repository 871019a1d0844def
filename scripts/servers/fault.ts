/** What a proxy does with one request on its way to a server. */
export type Fault =
  /** The connection breaks before the request reaches the server. */
  | { readonly kind: 'drop' }
  /** The request gets lost on its way; whoever asked waits in vain until they give up. */
  | { readonly kind: 'swallow' }
  /** The server does what it is asked to, and the connection breaks before its answer is back. */
  | { readonly kind: 'lose_answer' }
  /** The connection breaks in the middle of the request's body. */
  | { readonly kind: 'cut_request' }
  /** The server does what it is asked to, and the connection breaks in the middle of its answer. */
  | { readonly kind: 'cut_answer' }
  /** The server is asked at once; its answer takes this long, in milliseconds. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** The server never sees who asks, as behind some others and security plugins. */
  | { readonly kind: 'strip_authorization' }
  /** Something in front of the server answers in its place. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    };

const HTML = { 'content-type': 'text/html; charset=UTF-8' };

export const drop: Fault = { kind: 'drop' };
export const swallow: Fault = { kind: 'swallow' };
export const loseAnswer: Fault = { kind: 'lose_answer' };
export const cutRequest: Fault = { kind: 'cut_request' };
export const cutAnswer: Fault = { kind: 'cut_answer' };
export const stripAuthorization: Fault = { kind: 'strip_authorization' };

export function delay(ms: number): Fault {
  return { kind: 'delay', ms };
}

/** A server that is down, overrun, has no room, or has had enough of us. `retryAfter`: seconds, or a date as HTTP writes it. */
export function failing(status: 413 | 423 | 429 | 500 | 502 | 503 | 507, retryAfter?: number | string): Fault {
  const again = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return { kind: 'answer', status, headers: { ...HTML, ...again }, body: `<h1>${status}</h1>` };
}

/** A firewall's own page, in the place of WordPress's JSON. */
export const firewall: Fault = {
  kind: 'answer',
  status: 403,
  headers: HTML,
  body: '<!DOCTYPE html><title>Access denied</title><h1>Your request was blocked by the firewall</h1>',
};

/** As WordPress answers whom it does not know, such as after a password was withdrawn. */
export const unauthorized: Fault = {
  kind: 'answer',
  status: 401,
  headers: { 'content-type': 'application/json; charset=UTF-8' },
  body: JSON.stringify({
    code: 'rest_not_logged_in',
    message: 'You are not currently logged in.',
    data: { status: 401 },
  }),
};

/** A page to log in at, as hotels' networks and closed blogs have it: whoever follows gets HTML with status 200. */
export const loginWall: Fault = { kind: 'answer', status: 302, headers: { location: '/wp-login.php' }, body: '' };
