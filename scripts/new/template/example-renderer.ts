import type { Renderer } from '../../../src/renderers/renderer.ts';

/** Title and headings, one a line. */
export const example = {
  id: 'example',
  label: 'format_html',
  fileName: 'draft.example',
  mediaType: 'text/plain',
  group: 'documents',
  render: ({ title, sections }) => `${[title, ...sections.map(({ heading }) => heading)].join('\n')}\n`,
} as const satisfies Renderer;
