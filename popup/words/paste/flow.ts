import type { Block, Inline, TextRun } from '../../../src/model/prose.ts';
import type { Look } from './look.ts';
import { ordinarySpaces } from './spaces.ts';

type List = Extract<Block, { type: 'list' }>;

function isSame(one: TextRun, other: TextRun): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.href === other.href;
}

/** Puts words and blocks one after the other, as a browser lays them out. */
export class Flow {
  readonly blocks: Block[] = [];
  #line: Inline[] = [];
  /** Whether a space that comes now would show. */
  #takesSpace = false;
  /** The lists that an item may still be added to, outermost first, with their levels. */
  #lists: { level: number; list: List }[] = [];

  words(text: string, look: Look): void {
    if (look.asTyped) {
      for (const [index, line] of text.split(/\r\n?|\n/u).entries()) {
        if (index > 0) this.lineEnd();
        this.#put(line, look);
      }
      return;
    }
    const shown = text.replaceAll(/[ \t\r\n\f]+/gu, ' ');
    this.#put(this.#takesSpace ? shown : shown.replace(/^ /u, ''), look);
  }

  #put(text: string, { bold, italic, href, asTyped }: Look): void {
    if (text === '') return;
    this.#takesSpace = asTyped || !text.endsWith(' ');
    const run: TextRun = { type: 'text', text };
    if (bold) run.bold = true;
    if (italic) run.italic = true;
    if (href !== null) run.href = href;
    const last = this.#line.at(-1);
    if (last?.type === 'text' && isSame(last, run)) last.text += text;
    else this.#line.push(run);
  }

  lineEnd(): void {
    this.#trimEnd();
    this.#line.push({ type: 'break' });
    this.#takesSpace = false;
  }

  /** A space at the end of a line does not show. Word on the web ends each paragraph with one. */
  #trimEnd(): void {
    const last = this.#line.at(-1);
    if (last?.type !== 'text') return;
    last.text = last.text.replace(/(?<![ \t\u00A0])[ \t\u00A0]+$/u, '');
    if (last.text === '') this.#line.pop();
  }

  /** Ends the paragraph, if one has begun. */
  close(): void {
    this.#trimEnd();
    // The last line end of a block shows as nothing.
    if (this.#line.at(-1)?.type === 'break') this.#line.pop();
    const content = this.#line;
    this.#line = [];
    this.#takesSpace = false;
    if (content.length === 0) return;
    for (const run of content) if (run.type === 'text') run.text = ordinarySpaces(run.text);
    this.#add({ type: 'paragraph', content });
  }

  add(block: Block): void {
    this.close();
    const last = this.blocks.at(-1);
    // Word on the web makes a list of each item.
    if (block.type === 'list' && last?.type === 'list' && last.ordered === block.ordered) {
      last.items.push(...block.items);
    } else this.#add(block);
  }

  #add(block: Block): void {
    this.#lists = [];
    this.blocks.push(block);
  }

  /** Adds an item that says its level itself, in the place of standing in a list. */
  item(level: number, ordered: boolean, blocks: Block[]): void {
    this.close();
    let open = this.#lists.at(-1);
    while (open !== undefined && (open.level > level || (open.level === level && open.list.ordered !== ordered))) {
      this.#lists.pop();
      open = this.#lists.at(-1);
    }
    if (open?.level === level) {
      open.list.items.push(blocks);
      return;
    }
    const list: List = { type: 'list', ordered, items: [blocks] };
    const around = open?.list.items.at(-1) ?? this.blocks;
    around.push(list);
    this.#lists.push({ level, list });
  }
}
