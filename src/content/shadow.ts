/**
 * Style sheets that all our shadow roots of a page share. Before version 153 Firefox kept content scripts from adopting
 * any, so there each root gets a `<style>`, whose parsed form Firefox shares by its text.
 * @see https://bugzilla.mozilla.org/show_bug.cgi?id=1751346
 */
const sheets = new Map<string, CSSStyleSheet>();

function adopt(root: ShadowRoot, css: string): boolean {
  try {
    let sheet = sheets.get(css);
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      sheets.set(css, sheet);
    }
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return true;
  } catch {
    return false;
  }
}

/** Gives a shadow root a style sheet. Answers whether it has adopted it; else the sheet is an element in it. */
export function style(root: ShadowRoot, css: string): boolean {
  const isAdopted = adopt(root, css);
  if (!isAdopted) {
    const element = document.createElement('style');
    element.textContent = css;
    root.append(element);
  }
  return isAdopted;
}
