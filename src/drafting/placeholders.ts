import { ONE_PLACEHOLDER, PLACEHOLDERS } from '../model/placeholders.ts';

type Placeholder = (typeof PLACEHOLDERS)[number];

/** What the placeholders stand for; one that is not known yet is left out, and stays as it is. */
export type PlaceholderValues = { readonly [name in Placeholder]?: string };

const PLACEHOLDER = new RegExp(ONE_PLACEHOLDER, 'giu');

function isPlaceholder(name: string): name is Placeholder {
  return PLACEHOLDERS.some((placeholder) => placeholder === name);
}

/**
 * The text with placeholders filled: "Session {number}" is "Session 103". Upper and lower case are alike. What is no
 * placeholder stays as it was typed: `{other}`, `{ number }`, and anything in doubled braces (`{{number}}`), which is
 * how a host shows one as it is. A value is not filled again: a topic that holds braces stands as it was written.
 */
export function fillPlaceholders(text: string, values: PlaceholderValues): string {
  return text.replaceAll(PLACEHOLDER, (written: string, name: string) => {
    const placeholder = name.toLowerCase();
    return (isPlaceholder(placeholder) ? values[placeholder] : undefined) ?? written;
  });
}
