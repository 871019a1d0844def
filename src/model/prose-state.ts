import * as Y from 'yjs';
import { fromBase64 } from './base64.ts';
import { contentHash } from './content-hash.ts';
import { plainOfProse, proseOfPlain } from './plain-prose.ts';
import type { Block, Inline, Prose } from './prose.ts';
import { proseOfFragment } from './prose-of-fragment.ts';
import type { SectionText } from './section.ts';

/**
 * The part of a document that prose stands in. It is shaped as y-prosemirror has it: an element for each node of the
 * editor (`paragraph`, `bulletList`, `orderedList`, `listItem`, `blockquote`, `hardBreak`), and texts whose attributes
 * are the marks (`bold`, `italic`, `link`).
 * @see https://github.com/yjs/y-prosemirror
 */
export function fragmentOf(doc: Y.Doc): Y.XmlFragment {
  return doc.getXmlFragment('prose');
}

function element(name: string, children: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement {
  const made = new Y.XmlElement(name);
  made.insert(0, children);
  return made;
}

function contentNodes(content: readonly Inline[]): (Y.XmlElement | Y.XmlText)[] {
  const nodes: (Y.XmlElement | Y.XmlText)[] = [];
  let delta: object[] = [];
  const close = () => {
    if (delta.length === 0) return;
    const words = new Y.XmlText();
    words.applyDelta(delta);
    nodes.push(words);
    delta = [];
  };
  for (const run of content) {
    if (run.type === 'break') {
      close();
      nodes.push(new Y.XmlElement('hardBreak'));
      continue;
    }
    const { text, bold, italic, href } = run;
    const attributes = {
      ...(bold === true ? { bold: {} } : {}),
      ...(italic === true ? { italic: {} } : {}),
      ...(href === undefined ? {} : { link: { href } }),
    };
    delta.push({ insert: text, attributes });
  }
  close();
  return nodes;
}

function blockNode(block: Block): Y.XmlElement {
  switch (block.type) {
    case 'paragraph':
      return element('paragraph', contentNodes(block.content));
    case 'list':
      return element(
        block.ordered ? 'orderedList' : 'bulletList',
        block.items.map((item) => element('listItem', item.map(blockNode))),
      );
    case 'quote':
      return element('blockquote', block.blocks.map(blockNode));
  }
}

/**
 * The state of a document that holds this prose, and the same on every device: two that turn the same text into a
 * document, and then write on, join without a paragraph of it doubled. So its author is no device but the text itself:
 * with one author for all texts, two of them would clash.
 */
export function stateOfProse(prose: Prose): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = contentHash(JSON.stringify(prose));
  if (prose.length > 0) fragmentOf(doc).insert(0, prose.map(blockNode));
  return Y.encodeStateAsUpdate(doc);
}

/**
 * A state in which some blocks of the prose are others, as if the host had typed them: the rest stays what it was, with
 * whatever is being written in it elsewhere.
 * @param prose what is to stand in it
 */
export function stateSaying(state: Uint8Array, prose: Prose): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  const fragment = fragmentOf(doc);
  const before = proseOfFragment(fragment);
  const isOneByOne = before.length === prose.length && fragment.length === prose.length;
  doc.transact(() => {
    if (!isOneByOne) {
      fragment.delete(0, fragment.length);
      fragment.insert(0, prose.map(blockNode));
      return;
    }
    for (const [index, block] of prose.entries()) {
      if (JSON.stringify(block) === JSON.stringify(before[index])) continue;
      fragment.delete(index, 1);
      fragment.insert(index, [blockNode(block)]);
    }
  });
  return Y.encodeStateAsUpdate(doc);
}

/** The state of a row's prose, also of one that was only ever written as plain text. */
export function stateOfWords({ rich, plain }: Pick<SectionText, 'rich' | 'plain'>): Uint8Array {
  return rich ?? stateOfProse(proseOfPlain(plain));
}

/** Joins states of one prose, from whichever devices and in whichever order: nothing written on any of them is lost. */
export function joinStates(...states: readonly Uint8Array[]): Uint8Array {
  return Y.mergeUpdates([...states]);
}

/**
 * A state that was written down as Base64.
 * @throws where it is none that can be read: it could not be joined with any
 */
export function stateOfBase64(text: string): Uint8Array {
  const state = fromBase64(text);
  proseOfState(state);
  return state;
}

/** The prose in a state. */
export function proseOfState(state: Uint8Array): Block[] {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  return proseOfFragment(fragmentOf(doc));
}

/** A row's prose. */
export function proseOfWords({ rich, plain }: Pick<SectionText, 'rich' | 'plain'>): Block[] {
  return rich === null ? proseOfPlain(plain) : proseOfState(rich);
}

/**
 * The fields of a row that hold a state: the state itself without the words that were deleted, which joining keeps,
 * and its plain text.
 */
export function wordsOfState(state: Uint8Array): { rich: Uint8Array; plain: string } {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  return { rich: Y.encodeStateAsUpdate(doc), plain: plainOfProse(proseOfFragment(fragmentOf(doc))) };
}
