/** What a proxy does with one request on its way to a blog. */
export type Fault =
  /** The connection breaks before the request reaches the blog. */
  | { readonly kind: 'drop' }
  /** The request gets lost on its way; whoever asked waits in vain until they give up. */
  | { readonly kind: 'swallow' }
  /** The blog does what it is asked to, and the connection breaks before its answer is back. */
  | { readonly kind: 'lose_answer' }
  /** The blog is asked at once; its answer takes this long, in milliseconds. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** The blog never sees who asks, as behind some web servers and security plugins. */
  | { readonly kind: 'strip_authorization' }
  /** Something in front of the blog answers in its place. */
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
export const stripAuthorization: Fault = { kind: 'strip_authorization' };

export function delay(ms: number): Fault {
  return { kind: 'delay', ms };
}

/** A server that is down, overrun, or has had enough of us. `retryAfter`: seconds, or a date as HTTP writes it. */
export function failing(status: 429 | 500 | 502 | 503, retryAfter?: number | string): Fault {
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
