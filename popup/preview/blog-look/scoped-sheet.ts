/** Stands for the blog's `body` within the preview. */
export const BODY = 'blog-body';

/** `:root`, `html` and `body` where they name the element: not in `.body`, `#html`, `wp-html` or `body-text`. */
const ROOT = /(?<![\w.#:-])(?:html(?![\w-])|:root(?![\w-]))/giu;
const BODY_ELEMENT = /(?<![\w.#:-])body(?![\w-])/giu;

/** A selector for the page as one for the preview, which is a shadow root: it has neither `html` nor `body`. */
export function scoped(selector: string): string {
  return selector
    .replace(/(?<![\w.#:-])(?:html|:root)((?:\.[\w-]+|\[[^[\]]*\])+)/giu, ':host($1)')
    .replace(ROOT, ':host')
    .replace(BODY_ELEMENT, `.${BODY}`);
}

function scopeRules(rules: CSSRuleList): void {
  for (const rule of rules) {
    // A selector that the browser refuses leaves the rule as it was, and then it fits nothing in the preview.
    if (rule instanceof CSSStyleRule) rule.selectorText = scoped(rule.selectorText);
    if ('cssRules' in rule) scopeRules(rule.cssRules as CSSRuleList);
  }
}

/**
 * A blog's style sheet for the preview. What it would load is not loaded: pages of the extension may not, and sheets made
 * by script heed no `@import`.
 */
export function scopedSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  scopeRules(sheet.cssRules);
  return sheet;
}
