import * as z from 'zod/mini';
import type { Result } from './result.ts';
import { fail, succeed } from './result.ts';

/** What every site-fix file says of itself. */
const KIND = 'chat-highlights-site-fix';

const Words = z.string().check(z.minLength(1), z.maxLength(500));

/**
 * A file that mends how one network's pages are read, without a new version of the extension: CSS selectors to look
 * for in the place of the adapter's own. Data only, so that whoever passes one on can do no more than mislead us.
 */
export const SiteFix = z.strictObject({
  kind: z.literal(KIND),
  version: z.literal(1),
  /** Id of the adapter, such as `x`. */
  site: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/)),
  /** What it mends, in plain words. */
  note: Words,
  /** Day on which it was made, as `2026-03-14`. */
  made: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  /** By the name that the adapter gives to the part. */
  selectors: z
    .record(z.string().check(z.regex(/^[a-z][A-Za-z]{0,39}$/)), z.string().check(z.minLength(1), z.maxLength(2000)))
    .check(
      z.refine((selectors) => Object.keys(selectors).length > 0),
      z.refine((selectors) => Object.keys(selectors).length <= 60),
    ),
});
export type SiteFix = z.infer<typeof SiteFix>;

/** The largest file that is looked at, in characters: more than the largest valid one. */
const LARGEST = 200_000;

/** Reads the text of a site-fix file. The failure's detail names the field that is not as it should be, if one is. */
export function parseSiteFix(file: string): Result<SiteFix> {
  if (file.length > LARGEST) return fail('invalid');
  let data: unknown;
  try {
    data = JSON.parse(file.replace(/^\uFEFF/u, ''));
  } catch {
    return fail('invalid');
  }
  const read = z.safeParse(SiteFix, data);
  return read.success ? succeed(read.data) : fail('invalid', read.error.issues[0]?.path.map(String).join('.'));
}
