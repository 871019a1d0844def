import { linkAddress } from '../../../src/model/link-address.ts';

/** What words get from the elements around them. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
  /** Spaces and line ends count as they stand. */
  readonly asTyped: boolean;
}

export const PLAIN_LOOK: Look = { bold: false, italic: false, href: null, asTyped: false };

/** What holds no words of the text: pictures, controls, what programs keep to themselves. */
const WORDLESS = new Set(
  (
    'head title meta link style script noscript template xml o:p img picture svg math canvas video audio iframe ' +
    'object embed input button select textarea'
  ).split(' '),
);

const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const ITALIC = new Set(['i', 'em', 'cite', 'dfn', 'var']);

function styleOf(element: Element): string {
  return element.getAttribute('style') ?? '';
}

/** Whether an element is not to be read: it is hidden, or a comment in a margin of Word. */
export function isLeftOut(element: Element): boolean {
  return (
    WORDLESS.has(element.localName) ||
    element.hasAttribute('hidden') ||
    /display:\s*none|mso-hide:\s*all|mso-element:\s*comment|mso-list:\s*ignore/iu.test(styleOf(element)) ||
    /\bmsocom/iu.test(element.className)
  );
}

/** On by the first, off by the second, else as it was. */
function switched(style: string, on: RegExp, off: RegExp, before: boolean): boolean {
  return on.test(style) || (before && !off.test(style));
}

/** How words inside an element look. The style wins over the tag: Google Docs wraps all in a `<b>` that is none. */
export function lookIn(element: Element, { bold, italic, href, asTyped }: Look): Look {
  const { localName: tag } = element;
  const style = styleOf(element);
  const address = tag === 'a' ? linkAddress(element.getAttribute('href') ?? '') : null;
  return {
    bold: switched(
      style,
      /font-weight:\s*(?:bold|[6-9]00)/iu,
      /font-weight:\s*(?:normal|lighter|[1-5]00)/iu,
      bold || BOLD.has(tag),
    ),
    italic: switched(style, /font-style:\s*(?:italic|oblique)/iu, /font-style:\s*normal/iu, italic || ITALIC.has(tag)),
    href: address ?? href,
    asTyped: switched(
      style,
      /white-space:\s*(?:pre|break-spaces)/iu,
      /white-space:\s*(?:normal|nowrap)/iu,
      asTyped || tag === 'pre' || element.hasAttribute('data-pm-slice'),
    ),
  };
}
