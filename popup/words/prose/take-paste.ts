import { Fragment, Slice } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { proseOfPlain } from '../../../src/model/plain-prose.ts';
import type { Prose } from '../../../src/model/prose.ts';
import { proseOfHtml } from '../paste/prose-of-html.ts';
import { nodesOfProse } from './nodes-of-prose.ts';

function proseOf(data: DataTransfer): Prose {
  const html = data.getData('text/html');
  const prose = html === '' ? [] : proseOfHtml(html);
  return prose.length > 0 ? prose : proseOfPlain(data.getData('text/plain'));
}

/** Puts prose where the caret is, or in the place of what is selected; its first and last lines join those there. */
function put(view: EditorView, prose: Prose): void {
  if (prose.length === 0) return;
  const slice = Slice.maxOpen(Fragment.from(nodesOfProse(view.state.schema, prose)));
  view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView().setMeta('uiEvent', 'paste'));
}

/**
 * Takes what is pasted or dropped into the editor before the editor does, which would parse it as the HTML that it is.
 * What holds no words, a picture for example, comes to nothing.
 */
export const takePaste = {
  paste(view: EditorView, event: ClipboardEvent): boolean {
    event.preventDefault();
    if (event.clipboardData !== null) put(view, proseOf(event.clipboardData));
    return true;
  },

  drop(view: EditorView, event: DragEvent): boolean {
    // What is dragged inside of the editor, the editor moves itself.
    if (event.dataTransfer === null || view.dragging !== null) return false;
    event.preventDefault();
    const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
    if (at === null) return true;
    view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))));
    view.focus();
    put(view, proseOf(event.dataTransfer));
    return true;
  },
};
