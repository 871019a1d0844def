import type { Element, ElementContent, Properties } from 'hast';

type Content = string | readonly (ElementContent | string | null)[];

function isContent(value: Properties | Content): value is Content {
  return typeof value === 'string' || Array.isArray(value);
}

/**
 * An element as hast has it. Properties go by their names in hast (`className`), not by those of attributes. A draft has
 * thousands of them: hastscript, which looks every property up, took half of the time that a draft needs.
 */
export function h(tagName: string, properties?: Properties | Content, content?: Content): Element {
  const own = properties === undefined || isContent(properties) ? {} : properties;
  const within = content ?? (properties !== undefined && isContent(properties) ? properties : []);
  const children: ElementContent[] = [];
  for (const child of typeof within === 'string' ? [within] : within) {
    if (child === null) continue;
    if (typeof child !== 'string') children.push(child);
    else if (child !== '') children.push({ type: 'text', value: child });
  }
  return { type: 'element', tagName, properties: own, children };
}
