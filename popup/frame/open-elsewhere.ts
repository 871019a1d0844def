import browser from 'webextension-polyfill';
import type { View } from '../workbench-context.ts';

/** Chrome's side panel, which the polyfill does not know. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

function sidePanel(): SidePanel | undefined {
  return Reflect.get(Reflect.get(globalThis, 'chrome') ?? {}, 'sidePanel') as SidePanel | undefined;
}

// Asked for early: a panel opens only while the press on its button is still going on, which outlasts no question.
const ownWindow = browser.windows?.getCurrent();

/** Whether this browser can show the workbench beside the page. Browsers on telephones cannot. */
export function hasSidePanel(): boolean {
  return sidePanel() !== undefined || browser.sidebarAction?.open !== undefined;
}

/** A popup makes room for what it has opened. */
function leave(view: View): void {
  if (view === 'popup') close();
}

/** Shows the workbench in the browser's side panel or sidebar. Call it straight from a press. */
export async function openSidePanel(view: View): Promise<void> {
  const panel = sidePanel();
  if (panel === undefined) {
    await browser.sidebarAction.open();
  } else {
    const { id } = await ownWindow;
    if (id !== undefined) await panel.open({ windowId: id });
  }
  leave(view);
}

/** Shows the workbench in a tab. */
export async function openTab(view: View): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('popup/index.html?view=tab') });
  leave(view);
}

/** Shows the options, in a tab of their own. */
export async function openOptions(view: View): Promise<void> {
  await browser.runtime.openOptionsPage();
  leave(view);
}
