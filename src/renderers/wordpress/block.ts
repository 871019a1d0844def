/** A block: a comment that names it around one element. */
export interface Block {
  /** Without the namespace `core`, as WordPress writes its own. */
  readonly name: string;
  /**
   * What the comment holds. Only letters, digits and simple signs: WordPress writes the others as `\u0026`, which
   * it breaks in posts of everybody but editors.
   */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly tagName: string;
  readonly classes: readonly string[];
  /** Further attributes of the element, a space before each. */
  readonly attributes: string;
  readonly html: string;
}

/** @param more a class besides, which hosts find under “Additional CSS class(es)” */
export function blockHtml({ name, settings, tagName, classes, attributes, html }: Block, more = ''): string {
  const held = more === '' ? settings : { ...settings, className: more };
  const comment = Object.keys(held).length === 0 ? '' : `${JSON.stringify(held)} `;
  const all = more === '' ? classes : [...classes, more];
  const named = all.length === 0 ? '' : ` class="${all.join(' ')}"`;
  return `<!-- wp:${name} ${comment}-->\n<${tagName}${named}${attributes}>${html}</${tagName}>\n<!-- /wp:${name} -->`;
}

/** Blocks one below the other, as WordPress parts them. */
export function blocksHtml(blocks: readonly Block[]): string {
  return blocks.map((block) => blockHtml(block)).join('\n\n');
}
