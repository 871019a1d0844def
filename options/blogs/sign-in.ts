import type { BlogAccess } from '../../src/model/blog-call.ts';
import type { BlogProblem } from '../../src/model/blog-problem.ts';
import { callBlog } from '../../src/publishing/wordpress/call-blog.ts';
import type { FoundBlog } from '../../src/publishing/wordpress/find-blog.ts';
import { isPasswordRight } from '../../src/publishing/wordpress/password-check.ts';
import { type BlogUser, whoAmI } from '../../src/publishing/wordpress/who-am-i.ts';

/**
 * Why we do not get in:
 * - `stripped`: the password is right, and never reaches WordPress;
 * - `wrong`: WordPress does not know this user with this password;
 * - `either`: one of the two, and no telling which;
 * - `switched_off`: this user may have no application passwords;
 * - `no_writing`: we got in, as somebody who may not write posts;
 * - `problem`: anything else.
 */
export type NotIn =
  | { readonly code: 'stripped' | 'wrong' | 'either' | 'switched_off' }
  | { readonly code: 'no_writing'; readonly user: BlogUser }
  | { readonly code: 'problem'; readonly problem: BlogProblem };

export type SignedIn = { readonly ok: true; readonly user: BlogUser } | { readonly ok: false; readonly why: NotIn };

/** What WordPress says where something on the blog has it look at the password early; else it says nothing of it. */
const SAID: Readonly<Record<string, NotIn>> = {
  incorrect_password: { code: 'wrong' },
  invalid_username: { code: 'wrong' },
  invalid_email: { code: 'wrong' },
  application_passwords_disabled: { code: 'switched_off' },
  application_passwords_disabled_for_user: { code: 'switched_off' },
};

async function whyOut(blog: FoundBlog, access: BlogAccess, isMade: boolean, problem: BlogProblem): Promise<NotIn> {
  if (problem.code !== 'signed_out') return { code: 'problem', problem };
  const said = SAID[problem.reason ?? ''];
  if (said !== undefined) return said;
  const isRight = isMade || (await isPasswordRight(blog.site, access));
  if (isRight === null) return { code: 'either' };
  return { code: isRight ? 'stripped' : 'wrong' };
}

/**
 * Finds out whether an application password lets us in, and as whom.
 * @param isMade WordPress has just made the password: it cannot be wrong
 */
export async function signIn(blog: FoundBlog, access: BlogAccess, isMade: boolean): Promise<SignedIn> {
  const result = await whoAmI(callBlog, access);
  if (!result.ok) return { ok: false, why: await whyOut(blog, access, isMade, result.problem) };
  const user = result.value;
  return user.rights.write ? { ok: true, user } : { ok: false, why: { code: 'no_writing', user } };
}
