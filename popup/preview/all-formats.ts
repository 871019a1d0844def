// In one file: each of its own would cost the workbench's first load some more.
export { archiveRenderers } from '../../src/renderers/archive/registry.ts';
export { renderers } from '../../src/renderers/registry.ts';
