import './extension.ts';
import { cleanup, render, screen } from '@testing-library/preact';
import { onTestFinished } from 'vitest';
import { WorkbenchPage } from '../../../../popup/workbench.tsx';
import { WorkbenchContext } from '../../../../popup/workbench-context.ts';
import { succeed } from '../../../../src/model/result.ts';
import type { Database } from '../../../../src/store/database.ts';
import { WatchedWrites } from './watched-writes.ts';

/**
 * Shows the workbench over a database, as its page does, until the test ends: then its last writes are waited for,
 * since a field saves when it goes away, and the page's globals go away with the test file.
 * `heard` counts the writes of which badge and timelines would have heard.
 */
export function showWorkbench(database: Database) {
  const heard = { times: 0 };
  const writes = new WatchedWrites(database, async (what) => {
    if (what === 'shown') heard.times += 1;
    return succeed(null);
  });
  onTestFinished(async () => {
    cleanup();
    await Promise.all(writes.begun);
  });
  const view = render(
    <WorkbenchContext.Provider value={{ writes, view: 'popup' }}>
      <WorkbenchPage />
    </WorkbenchContext.Provider>,
  );
  return { ...view, writes, heard };
}

export async function chooseTab(name: string): Promise<void> {
  (await screen.findByRole('tab', { name: new RegExp(`^${name}`) })).click();
}

/** Handles of the picks of a section, in the order in which they are shown. */
export function handlesIn(kind: string): string[] {
  const rows = document.querySelectorAll(`[data-section="${kind}"] [data-pick] > .pick-body > .credit > .handle`);
  return [...rows].map((row) => row.textContent ?? '');
}
