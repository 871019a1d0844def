import { text } from '../../src/i18n/text.ts';
import type { Draft } from '../../src/model/draft.ts';
import { html } from '../../src/renderers/html.ts';
import type { Renderer } from '../../src/renderers/renderer.ts';
import { locale } from '../locale.ts';

/** The draft in one format, in the language of the workbench. */
export function renderAs(format: Renderer, draft: Draft): string {
  return format.render(draft, { locale: locale(), text: (word) => text(word) });
}

export function renderHtml(draft: Draft): string {
  return renderAs(html, draft);
}
