import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

const BLOCK = new Set([
  ...['p', 'h2', 'h3', 'ul', 'ol', 'li', 'blockquote', 'div', 'figure', 'br'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);

function isBlock(node: Node | undefined): boolean {
  return node === undefined || BLOCK.has(node.nodeName);
}

function written(nodes: readonly Node[]): string {
  return nodes
    .map((node, index) => {
      if ('value' in node) {
        // Spaces at the edge of a block show nothing; all others are one.
        let text = node.value.replaceAll(/[ \t\n]+/gu, ' ');
        if (isBlock(nodes[index - 1])) text = text.replace(/^ /u, '');
        return isBlock(nodes[index + 1]) ? text.replace(/ $/u, '') : text;
      }
      if (!('tagName' in node)) return '';
      const attributes = node.attrs.map(
        ({ name, value }) => ` ${name}=${JSON.stringify(value.replaceAll(/;$/gu, ''))}`,
      );
      return `<${node.tagName}${attributes.join('')}>${written(node.childNodes)}</${node.tagName}>`;
    })
    .join('');
}

/** HTML as browsers understand it, without the white space that they do not show: the same for what looks the same. */
export function outlineOf(html: string): string {
  return written(parseFragment(html).childNodes);
}
