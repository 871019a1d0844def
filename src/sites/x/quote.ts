import type { Quote } from '../../model/post.ts';
import { timeIn } from '../reading/time-element.ts';
import { nameIn } from '../reading/words.ts';
import { profileUrl, statusOf, statusUrl } from './permalink.ts';
import { selectors } from './selectors.ts';
import { textIn } from './text.ts';

/** A quoted post: it has no links of its own, but the first words are the name, and the first `@` is the handle. */
export function readQuote(quote: Element): Quote {
  let name = '';
  let handle = '';
  for (const block of quote.querySelectorAll('[dir], a')) {
    const words = nameIn(block);
    if (words === '' || block.querySelector('[dir]') !== null) continue;
    if (name === '') name = words;
    else if (words.startsWith('@')) handle = words.slice(1);
    if (handle !== '' || block.hasAttribute('lang')) break;
  }
  const links = [...quote.getElementsByTagName('a')].map(statusOf);
  const own = links.find((status) => status !== null && status.handle?.toLowerCase() === handle.toLowerCase());
  const body = quote.querySelector(selectors.text) ?? quote.querySelector('[lang]');
  return {
    url: own ? statusUrl(handle, own.id) : null,
    author: { name, handle, url: handle === '' ? null : profileUrl(handle) },
    time: timeIn(quote.querySelector('time')),
    text: textIn(body),
  };
}
