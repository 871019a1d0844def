// @vitest-environment happy-dom
import { cleanup, render, waitFor } from '@testing-library/preact';
import { useRef } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LongList } from '../../../src/ui/long-list.tsx';

// happy-dom has none.
vi.stubGlobal('requestIdleCallback', (callback: () => void) => setTimeout(callback, 0));
vi.stubGlobal('cancelIdleCallback', clearTimeout);
afterEach(cleanup);

function Example({ length, wanted = -1 }: { length: number; wanted?: number }) {
  const list = useRef<HTMLOListElement>(null);
  const items = Array.from({ length }, (_, index) => `row ${index}`);
  return (
    <ol ref={list}>
      <LongList list={list} items={items} wanted={wanted} row={(item) => <li key={item}>{item}</li>} />
    </ol>
  );
}

const rows = () => [...document.querySelectorAll('li:not([data-chunk])')].map((row) => row.textContent);
const spacers = () => document.querySelectorAll('[data-chunk]').length;

describe('a long list', () => {
  it('has a short one whole at once', () => {
    render(<Example length={12} />);
    expect(rows()).toHaveLength(12);
    expect(spacers()).toBe(0);
  });

  it('begins with its first rows and room for the others; then come its last ones', async () => {
    render(<Example length={5004} />);
    expect(rows().slice(0, 2)).toEqual(['row 0', 'row 1']);
    expect(rows().length + spacers() * 12).toBe(5004);
    await waitFor(() => expect(rows().at(-1)).toBe('row 5003'));
    expect(rows().length).toBeLessThan(100);
  });

  it('comes whole into the document, in order, if it has some hundreds of rows', async () => {
    render(<Example length={260} />);
    await waitFor(() => expect(spacers()).toBe(0));
    expect(rows()).toEqual(Array.from({ length: 260 }, (_, index) => `row ${index}`));
  });

  it('has a row that is wanted, and keeps it', () => {
    const { rerender } = render(<Example length={5000} wanted={2512} />);
    expect(rows()).toContain('row 2512');
    rerender(<Example length={5000} />);
    expect(rows()).toContain('row 2512');
  });
});
