// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { type Tool, Toolbar } from '../../../src/ui/toolbar.tsx';

afterEach(cleanup);

function show() {
  const use = vi.fn();
  const tools: Tool[] = [
    { id: 'a', label: 'Bold', keys: 'Control+B', icon: 'B', pressed: true, use },
    { id: 'b', label: 'Undo', icon: 'U', disabled: true, use },
    { id: 'c', label: 'Link', keys: 'Meta+K', icon: 'L', pressed: false, use },
  ];
  render(<Toolbar label="Formatting" controls="text" tools={tools} />);
  return { use, buttons: screen.getAllByRole('button') };
}

it('a toolbar is one stop for the Tab key, and arrow keys go along it and round', () => {
  const { buttons } = show();
  const stops = () => buttons.map((button) => button.tabIndex);
  expect(stops()).toEqual([0, -1, -1]);
  buttons[0]?.focus();
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
  press('ArrowLeft');
  expect([document.activeElement, stops()]).toEqual([buttons[2], [-1, -1, 0]]);
  press('ArrowRight');
  press('ArrowRight');
  expect(document.activeElement).toBe(buttons[1]);
  press('End');
  expect(document.activeElement).toBe(buttons[2]);
});

it('its tools say what they are, whether they are on, and their keys', () => {
  show();
  expect(screen.getByRole('toolbar', { name: 'Formatting' }).getAttribute('aria-controls')).toBe('text');
  const bold = screen.getByRole('button', { name: 'Bold', pressed: true });
  expect([bold.title, bold.getAttribute('aria-keyshortcuts')]).toEqual(['Bold (Ctrl+B)', 'Control+B']);
  expect(screen.getByRole('button', { name: 'Link', pressed: false }).title).toBe('Link (⌘+K)');
  expect(screen.getByRole('button', { name: 'Undo' }).hasAttribute('aria-pressed')).toBe(false);
});

it('a tool learns whether it was pressed by a pointer; one that has nothing to do does nothing', () => {
  const { use, buttons } = show();
  fireEvent.click(buttons[0] as HTMLElement, { detail: 1 });
  fireEvent.click(buttons[2] as HTMLElement, { detail: 0 });
  fireEvent.click(buttons[1] as HTMLElement, { detail: 1 });
  expect(use.mock.calls).toEqual([[true], [false]]);
});
