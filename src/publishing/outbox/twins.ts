import type { BlogCall } from '../../model/blog-call.ts';
import { passes } from '../../model/blog-problem.ts';
import type { Written } from '../../model/outcome.ts';
import type { Entry, Upload } from './answers.ts';
import { Halt } from './halt.ts';
import { markedEntries } from './marked-entries.ts';
import { ROUTES } from './routes.ts';
import type { Run } from './run.ts';

/*
 * Browsers send a request again by themselves, a POST too, where the connection had served before and broke before the
 * answer came. The blog may have done it both times, and it is the second of which we hear.
 * @see https://source.chromium.org/chromium/chromium/src/+/main:net/http/http_network_transaction.cc (ShouldResendRequest)
 * @see https://searchfox.org/mozilla-central/source/netwerk/protocol/http/nsHttpTransaction.cpp (Close)
 */

/** Milliseconds between two that one request has made, at most. */
const APART = 120_000;

/** @param one a moment as WordPress writes it, and so the other */
function areClose(one: string, other: string): boolean {
  return Math.abs(Date.parse(`${one}Z`) - Date.parse(`${other}Z`)) <= APART;
}

function isTwin(one: Entry, other: Entry): boolean {
  const areDrafts = one.status === 'draft' && other.status === 'draft';
  return areDrafts && one.content.raw === other.content.raw && areClose(one.modified_gmt, other.modified_gmt);
}

/** Where the blog will not have it, a twin stays: the draft is not held up by it. */
async function takeAway(run: Run, call: Omit<BlogCall, 'method'>): Promise<void> {
  const result = await run.call({ ...call, method: 'DELETE' });
  if (!result.ok && passes(result.problem)) throw new Halt(result.problem);
}

/**
 * Puts all but the first into the trash of what one request has made, and answers with the first: it has the address
 * that was asked for. What anybody has changed since is none of them.
 * @param made as the blog has just given it
 */
export async function withoutTwins(run: Run, of: Written, made: Entry): Promise<Entry> {
  const [first = made, ...others] = (await markedEntries(run, of)).filter((entry) => isTwin(entry, made));
  for (const { id } of others) await takeAway(run, { route: `${ROUTES[of]}/${id}` });
  return first;
}

/**
 * Takes away the others of what one upload has made. Pictures have no trash.
 * @param uploads under one name, which is nobody else's
 * @param kept the one that is used
 */
export async function takeTwinPictures(run: Run, uploads: readonly Upload[], kept: Upload): Promise<void> {
  for (const { id, author, date_gmt } of uploads) {
    const isTwinOfKept = id !== kept.id && author === kept.author && areClose(date_gmt, kept.date_gmt);
    if (isTwinOfKept) await takeAway(run, { route: `wp/v2/media/${id}`, query: { force: 'true' } });
  }
}
