import type { Element, ElementContent, Properties } from 'hast';
import type { Block } from './block.ts';
import { type Ground, inlineHtml, tongueOf } from './inline.ts';

/** Language and direction that an element hands on to what is inside of it. */
export type Tongue = Pick<Properties, 'lang' | 'dir'>;

/** @param inner what an element says itself */
export function handedOn(outer: Tongue, { lang = outer.lang, dir = outer.dir }: Properties): Tongue {
  return { lang, dir };
}

/** Words with their language and direction on an element of their own: for blocks whose element can say neither. */
export function spoken(children: readonly ElementContent[], tongue: Tongue, ground: Ground): string {
  const said = tongueOf(tongue, children, ground);
  const dir = tongue.dir === 'ltr' || tongue.dir === 'rtl' ? tongue.dir : ground.dir;
  const html = inlineHtml(children, { ...ground, dir });
  // What shows nothing, the block editor would empty.
  if (html.trim() === '') return '';
  return said === '' ? html : `<span${said}>${html}</span>`;
}

/** A paragraph can say its direction; its language stands inside. */
export function paragraphBlock({ properties, children }: Element, outer: Tongue, ground: Ground): Block {
  const { lang, dir } = handedOn(outer, properties);
  const set = dir === 'rtl' || (dir === 'ltr' && ground.dir === 'rtl') ? dir : null;
  const html = spoken(
    children,
    set === null ? { lang, dir } : { lang },
    set === null ? ground : { ...ground, dir: set },
  );
  const about = set === null ? {} : { direction: set };
  const attributes = set === null ? '' : ` dir="${set}"`;
  return { name: 'paragraph', settings: about, tagName: 'p', classes: [], attributes, html };
}

/** As a paragraph, in smaller letters. */
export function smallBlock(element: Element, outer: Tongue, ground: Ground): Block {
  const looks = { settings: { fontSize: 'small' }, classes: ['has-small-font-size'] };
  return { ...paragraphBlock(element, outer, ground), looks };
}

export function headingBlock({ tagName, properties, children }: Element, outer: Tongue, ground: Ground): Block {
  const settings = tagName === 'h2' ? {} : { level: Number(tagName.slice(1)) };
  const html = spoken(children, handedOn(outer, properties), ground);
  return { name: 'heading', settings, tagName, classes: ['wp-block-heading'], attributes: '', html };
}

/** Whose words they are. The dash before it is for where a line says nothing else about itself. */
export function creditHtml({ children }: Element, ground: Ground): string {
  const [first, ...others] = children;
  return inlineHtml(first?.type === 'text' && first.value === '— ' ? others : children, ground);
}
