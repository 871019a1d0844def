import type { ElementContent } from 'hast';
import type { Run } from '../../model/rich-text.ts';
import { lines, linkOr, words } from './words.ts';

function runNodes(run: Run): ElementContent[] {
  switch (run.type) {
    case 'break':
      return lines('\n');
    case 'text':
      return words(run.text);
    case 'link':
    case 'mention':
      return linkOr(run.url, lines(run.text));
    case 'hashtag':
    case 'emoji':
      return lines(run.text);
  }
}

/** A post's text. Its text content is the post's plain text to the letter. */
export function richWords(runs: readonly Run[]): ElementContent[] {
  return runs.flatMap(runNodes);
}
