import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';

/**
 * The extension's commands with their present keys, followed as people change them on the browser's page. Null until
 * they are known, and where the browser knows no commands: Firefox for Android.
 */
export function useCommands(): readonly Commands.Command[] | null {
  const [commands, setCommands] = useState<readonly Commands.Command[] | null>(null);
  useEffect(() => {
    if (!hasCommands()) return;
    const look = async () => setCommands(await browser.commands.getAll());
    look();
    // Not every browser tells of a change; whoever made one comes back to this page.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return commands;
}

/** Whether the browser has keys for extensions at all. */
export function hasCommands(): boolean {
  return browser.commands !== undefined;
}
