import { toHtml } from 'hast-util-to-html';
import type { Draft } from '../../model/draft.ts';
import type { Language } from '../language.ts';
import { bareTree } from './bare-tree.ts';

/**
 * A draft as HTML to be pasted into an editor, which brings styles of its own and throws away what it does not know.
 * No title: where it is pasted, the title has a place of its own.
 */
export function pastedHtml(draft: Draft, language: Language): string {
  return toHtml(bareTree(draft, language));
}
