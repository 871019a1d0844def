import { text as message } from '../../src/i18n/text.ts';
import type { Draft } from '../../src/model/draft.ts';
import { html } from '../../src/renderers/html.ts';
import type { Language } from '../../src/renderers/language.ts';
import type { Renderer } from '../../src/renderers/renderer.ts';
import { text } from '../../src/renderers/text.ts';
import { pastedHtml } from '../../src/renderers/tree/pasted-html.ts';
import { locale } from '../../src/ui/locale.ts';

/** That of the workbench. */
export function language(): Language {
  return { locale: locale(), text: (word) => message(word) };
}

/** The draft in one format. */
export function renderAs(format: Renderer, draft: Draft): string {
  return format.render(draft, language());
}

export function renderHtml(draft: Draft): string {
  return renderAs(html, draft);
}

/** The draft as it is put on the clipboard. */
export function renderPasted(draft: Draft): { readonly html: string; readonly plain: string } {
  return { html: pastedHtml(draft, language()), plain: renderAs(text, draft) };
}
