import type { ChainedCommands, Editor } from '@tiptap/core';
import { text } from '../../../src/i18n/text.ts';
import { BoldIcon } from '../../../src/ui/icons/bold.tsx';
import { BulletsIcon } from '../../../src/ui/icons/bullets.tsx';
import { ItalicIcon } from '../../../src/ui/icons/italic.tsx';
import { LineEndIcon } from '../../../src/ui/icons/line-end.tsx';
import { LinkIcon } from '../../../src/ui/icons/link.tsx';
import { NumbersIcon } from '../../../src/ui/icons/numbers.tsx';
import { QuoteIcon } from '../../../src/ui/icons/quote.tsx';
import { RedoIcon } from '../../../src/ui/icons/redo.tsx';
import { UndoIcon } from '../../../src/ui/icons/undo.tsx';
import { type Tool, Toolbar } from '../../../src/ui/toolbar.tsx';
import { type ToolState, useToolState } from './tool-state.ts';

/** The key that editors' shortcuts begin with, as `aria-keyshortcuts` names it. */
const MOD = /Mac|iPhone|iPad/u.test(navigator.platform) ? 'Meta' : 'Control';

/** @param run has a command carried out; a press of the mouse then leaves the host in the text, a key in the toolbar */
function toolsOf(
  state: ToolState,
  run: (what: (chain: ChainedCommands) => ChainedCommands) => (byPointer: boolean) => void,
  onLink: () => void,
): Tool[] {
  return [
    {
      id: 'bold',
      label: text('prose_bold'),
      keys: `${MOD}+B`,
      icon: <BoldIcon />,
      pressed: state.bold,
      use: run((chain) => chain.toggleBold()),
    },
    {
      id: 'italic',
      label: text('prose_italic'),
      keys: `${MOD}+I`,
      icon: <ItalicIcon />,
      pressed: state.italic,
      use: run((chain) => chain.toggleItalic()),
    },
    {
      id: 'link',
      label: text('prose_link'),
      keys: `${MOD}+K`,
      icon: <LinkIcon />,
      pressed: state.link,
      use: onLink,
    },
    {
      id: 'bullets',
      label: text('prose_bullets'),
      keys: `${MOD}+Shift+8`,
      icon: <BulletsIcon />,
      pressed: state.bullets,
      use: run((chain) => chain.toggleBulletList()),
    },
    {
      id: 'numbers',
      label: text('prose_numbers'),
      keys: `${MOD}+Shift+7`,
      icon: <NumbersIcon />,
      pressed: state.numbers,
      use: run((chain) => chain.toggleOrderedList()),
    },
    {
      id: 'quote',
      label: text('prose_quote'),
      keys: `${MOD}+Shift+B`,
      icon: <QuoteIcon />,
      pressed: state.quote,
      use: run((chain) => chain.toggleBlockquote()),
    },
    {
      id: 'line-end',
      label: text('prose_line_end'),
      keys: 'Shift+Enter',
      icon: <LineEndIcon />,
      use: run((chain) => chain.setHardBreak()),
    },
    {
      id: 'undo',
      label: text('prose_undo'),
      keys: `${MOD}+Z`,
      icon: <UndoIcon />,
      disabled: !state.undo,
      use: run((chain) => chain.undo()),
    },
    {
      id: 'redo',
      label: text('prose_redo'),
      keys: `${MOD}+Shift+Z`,
      icon: <RedoIcon />,
      disabled: !state.redo,
      use: run((chain) => chain.redo()),
    },
  ];
}

interface ProseToolsProps {
  readonly editor: Editor;
  /** Id of the editor's text. */
  readonly controls: string;
  onLink(): void;
}

/** What can be done to words, and what is done to those at the caret. */
export function ProseTools({ editor, controls, onLink }: ProseToolsProps) {
  const state = useToolState(editor);
  const run = (what: (chain: ChainedCommands) => ChainedCommands) => (byPointer: boolean) => {
    if (byPointer) editor.view.focus();
    what(editor.chain()).run();
  };
  return <Toolbar label={text('prose_tools')} controls={controls} tools={toolsOf(state, run, onLink)} />;
}
