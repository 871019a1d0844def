import type { Quote } from '../../model/post.ts';
import { timeOfMastodonId } from '../reading/ids.ts';
import { timeIn } from '../reading/time-element.ts';
import { bodyIn, ownLink } from './anatomy.ts';
import { nameByClass, nameByStructure, sameAcct } from './people.ts';
import { acctOf, profileUrl, statusOf, statusUrl } from './permalink.ts';
import { selectors } from './selectors.ts';
import { textIn } from './text.ts';

/** The quote's address: on its author's own server where the quoting text gives that, else on the reader's. */
function addressOf(acct: string, id: string, inline: string | null, page: URL): string {
  const server = acct.split('@')[1] ?? page.host;
  return inline !== null && new URL(inline).host === server ? inline : statusUrl(acct, id, page);
}

/** A quoted post, or null where the page does not show it. It may quote in turn; that quote is left out. */
export function readQuote(quote: Element, inline: string | null, page: URL): Quote | null {
  const wrapper = quote.matches(selectors.quoteFrame) ? quote.querySelector(selectors.quotedPost) : null;
  const nested = (wrapper ?? quote).querySelector(selectors.quote);
  const link = ownLink(quote, page, nested);
  const own = link === null ? null : statusOf(link, page);
  if (link === null || own === null) return null;
  const authors = [...quote.getElementsByTagName('a')].filter((person) => sameAcct(acctOf(person, page), own.acct));
  const name = nameByClass(quote, null, nested) ?? nameByStructure(authors, own.acct);
  return {
    url: addressOf(own.acct, own.id, inline, page),
    author: { name: name ?? '', handle: own.acct, url: profileUrl(own.acct, page) },
    time: timeIn(link.querySelector('time')) ?? timeOfMastodonId(own.id),
    text: textIn(bodyIn(quote, nested).body, page),
  };
}
