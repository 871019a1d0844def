/** What makes a field one for an address on the web, as people type it. */
export const ADDRESS_INPUT = {
  type: 'text',
  inputMode: 'url',
  dir: 'ltr',
  autocomplete: 'off',
  autocapitalize: 'none',
  spellcheck: false,
} as const;
