/*
 * The page of WordPress on which people let an application in.
 * @see https://make.wordpress.org/core/2020/11/05/application-passwords-integration-guide/
 */

/** By it WordPress knows our passwords from those of other applications, whatever the name. */
const APP_ID = '6f0f3a5e-3d1b-4a53-9c43-5a1f6c1f0d27';

/**
 * The address of the page as it is to be opened.
 * @param page as `FoundBlog.approval`
 * @param name what the blog's list of passwords calls us
 * @param back where it leads afterwards; null: it shows the password instead
 */
export function approvalAddress(page: string, name: string, back: string | null): string {
  const address = new URL(page);
  address.searchParams.set('app_name', name);
  address.searchParams.set('app_id', APP_ID);
  if (back !== null) {
    address.searchParams.set('success_url', back);
    const refused = new URL(back);
    refused.searchParams.set('success', 'false');
    address.searchParams.set('reject_url', refused.href);
  }
  return address.href;
}

/** What came of it: `other` where the answer is to another question, or of another blog. */
export type Approval =
  | { readonly ok: true; readonly user: string; readonly password: string }
  | { readonly ok: false; readonly code: 'refused' | 'switched_off' | 'other' };

function place(address: string): string {
  const { host, pathname } = URL.parse(address) ?? {};
  return `${host}${pathname?.replace(/(?<!\/)\/+$/, '')}`;
}

/**
 * Reads the address that the page led back to.
 * @param back what it was asked to lead to
 * @param site as `FoundBlog.site`
 */
export function readApproval(address: string, back: string, site: string): Approval {
  const [given, asked] = [new URL(address).searchParams, new URL(back).searchParams];
  if ([...asked].some(([name, value]) => given.get(name) !== value)) return { ok: false, code: 'other' };
  if (given.get('error') === 'disabled') return { ok: false, code: 'switched_off' };
  if (given.get('success') === 'false') return { ok: false, code: 'refused' };
  const [from, user, password] = [given.get('site_url'), given.get('user_login'), given.get('password')];
  if (!from || !user || !password || place(from) !== place(site)) return { ok: false, code: 'other' };
  return { ok: true, user, password };
}
