import type { ElementContent } from 'hast';
import { linkAddress } from '../../model/link-address.ts';
import type { Inline, TextRun } from '../../model/prose.ts';
import { h } from './h.ts';
import { lines, words } from './words.ts';

/** Neighbours that are alike in one respect, together. */
function alike<K>(runs: readonly TextRun[], key: (run: TextRun) => K): [K, TextRun[]][] {
  const groups: [K, TextRun[]][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last !== undefined && last[0] === key(run)) last[1].push(run);
    else groups.push([key(run), [run]]);
  }
  return groups;
}

/** @param leaf what becomes of the words: inside a link no address is a link of its own */
function marked(runs: readonly TextRun[], leaf: (text: string) => ElementContent[]): ElementContent[] {
  return alike(runs, ({ bold }) => bold === true).flatMap(([bold, within]) => {
    const nodes = alike(within, ({ italic }) => italic === true).flatMap(([italic, same]) => {
      const text = leaf(same.map((run) => run.text).join(''));
      return italic ? [h('em', text)] : text;
    });
    return bold ? [h('strong', nodes)] : nodes;
  });
}

function linked(runs: readonly TextRun[]): ElementContent[] {
  return alike(runs, ({ href }) => href).flatMap(([href, within]) => {
    const address = href === undefined ? null : linkAddress(href);
    // The host's own link: no `rel` is to say that nobody vouches for it.
    return address === null ? marked(within, words) : [h('a', { href: address }, marked(within, lines))];
  });
}

/** What stands in a line of the host's prose. */
export function inlineNodes(content: readonly Inline[]): ElementContent[] {
  const nodes: ElementContent[] = [];
  let stretch: TextRun[] = [];
  for (const run of content) {
    if (run.type === 'text') {
      stretch.push(run);
      continue;
    }
    nodes.push(...linked(stretch), ...lines('\n'));
    stretch = [];
  }
  return [...nodes, ...linked(stretch)];
}
