import browser from 'webextension-polyfill';
import { text } from '../../src/i18n/text.ts';
import { type Approval, approvalAddress, readApproval } from '../../src/publishing/wordpress/approval.ts';
import type { FoundBlog } from '../../src/publishing/wordpress/find-blog.ts';

/** As `Approval`, or the window went away without an answer; `detail` is the browser's own word for it. */
export type Approved = Approval | { readonly ok: false; readonly code: 'closed'; readonly detail: string };

/** Firefox for Android has no such windows. */
export function canApprove(): boolean {
  return browser.identity?.launchWebAuthFlow !== undefined;
}

/**
 * What the blog's list of passwords calls the one that it makes now. Older WordPress, such as 6.1, takes no name twice, and
 * people connect again: after a disconnection, or from another browser.
 */
function passwordName(): string {
  const now = new Date().toLocaleString(text('ui_language'), { dateStyle: 'medium', timeStyle: 'medium' });
  return `${text('extension_name')}, ${now}`;
}

/** The page on which WordPress shows a password to whoever lets us in: for typing it in by hand. */
export function passwordPage({ approval }: FoundBlog): string {
  return approvalAddress(approval, passwordName(), null);
}

/** Has WordPress ask the host, in a window of its own, whether to let us in. */
export async function approve({ approval, site }: FoundBlog): Promise<Approved> {
  const back = new URL(browser.identity.getRedirectURL('blog'));
  // An answer to an older question has another one.
  back.searchParams.set('state', crypto.randomUUID());
  const url = approvalAddress(approval, passwordName(), back.href);
  try {
    const answer = await browser.identity.launchWebAuthFlow({ url, interactive: true });
    return readApproval(answer, back.href, site);
  } catch (error) {
    return { ok: false, code: 'closed', detail: error instanceof Error ? error.message : String(error) };
  }
}
