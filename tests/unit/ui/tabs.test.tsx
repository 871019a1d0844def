// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { Tabs } from '../../../src/ui/tabs.tsx';

afterEach(cleanup);

const TABS = [
  { id: 'one', label: 'One' },
  { id: 'two', label: 'Two', count: 3 },
  { id: 'three', label: 'Three' },
] as const;

function Example() {
  const [chosen, setChosen] = useState<string>('one');
  return <Tabs label="Example" tabs={TABS} chosen={chosen} onChoose={setChosen} />;
}

const chosen = () => screen.getByRole('tab', { selected: true }).textContent;

describe('tabs', () => {
  it('are walked by keys, round and round, with the focus on the chosen one', () => {
    render(<Example />);
    const press = (key: string) => fireEvent.keyDown(screen.getByRole('tablist'), { key });
    press('ArrowRight');
    expect(chosen()).toBe('Two3');
    expect(document.activeElement?.textContent).toBe('Two3');
    press('End');
    expect(chosen()).toBe('Three');
    press('ArrowRight');
    expect(chosen()).toBe('One');
    press('ArrowLeft');
    expect(chosen()).toBe('Three');
    press('Home');
    expect(chosen()).toBe('One');
  });

  it('go the other way where the first stands at the right', () => {
    render(
      <div style={{ direction: 'rtl' }}>
        <Example />
      </div>,
    );
    fireEvent.keyDown(screen.getByRole('tablist'), { key: 'ArrowLeft' });
    expect(chosen()).toBe('Two3');
  });

  it('have one stop of the Tab key', () => {
    render(<Example />);
    expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
  });
});
