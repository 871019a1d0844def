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
  /** What the comment and the class say of its looks: by WordPress's order, behind everything else. */
  readonly looks?: { readonly settings: Readonly<Record<string, unknown>>; readonly classes: readonly string[] };
  /** Further attributes of the element, a space before each. */
  readonly attributes: string;
  readonly html: string;
}

const NO_LOOKS = { settings: {}, classes: [] };

/** @param more a class besides, which hosts find under “Additional CSS class(es)” */
export function blockHtml(block: Block, more = ''): string {
  const { name, tagName, attributes, html, looks = NO_LOOKS } = block;
  const settings = { ...block.settings, ...(more === '' ? {} : { className: more }), ...looks.settings };
  const classes = [...block.classes, ...(more === '' ? [] : [more]), ...looks.classes];
  const comment = Object.keys(settings).length === 0 ? '' : `${JSON.stringify(settings)} `;
  const named = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
  return `<!-- wp:${name} ${comment}-->\n<${tagName}${named}${attributes}>${html}</${tagName}>\n<!-- /wp:${name} -->`;
}

/** Blocks one below the other, as WordPress parts them. */
export function blocksHtml(blocks: readonly Block[]): string {
  return blocks.map((block) => blockHtml(block)).join('\n\n');
}
