import './extension.ts';
import { render, screen } from '@testing-library/preact';
import { Writes } from '../../../../popup/store/writes.ts';
import { WorkbenchPage } from '../../../../popup/workbench.tsx';
import { WorkbenchContext } from '../../../../popup/workbench-context.ts';
import { succeed } from '../../../../src/model/result.ts';
import type { Database } from '../../../../src/store/database.ts';

/** Shows the workbench over a database, as its page does. `heard` counts what the background would have heard. */
export function showWorkbench(database: Database) {
  const heard = { times: 0 };
  const writes = new Writes(database, async () => {
    heard.times += 1;
    return succeed(null);
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
