/** Not yet among TypeScript's types. https://developer.mozilla.org/docs/Web/API/Element/setHTML */
interface Element {
  setHTML(html: string, options?: { sanitizer: SanitizerConfig }): void;
}
