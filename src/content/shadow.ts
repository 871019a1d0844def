/**
 * Style sheets that our shadow roots of a page share. Before version 153 Firefox kept content scripts from adopting
 * any, so there each root gets a `<style>`, whose parsed form Firefox shares by its text.
 * @see https://bugzilla.mozilla.org/show_bug.cgi?id=1751346
 */
const sheets = new Map<string, CSSStyleSheet>();

/** Gives a shadow root a style sheet. */
export function style(root: ShadowRoot, css: string): void {
  try {
    let sheet = sheets.get(css);
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      sheets.set(css, sheet);
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = css;
    root.append(element);
  }
}
