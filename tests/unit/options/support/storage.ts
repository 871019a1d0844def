import browser from 'webextension-polyfill';

type Changes = Record<string, { newValue?: unknown }>;

/** `storage.local` in memory, with what it holds. Puts itself in the place of the browser's. */
export function fakeLocal(): Record<string, unknown> {
  const held: Record<string, unknown> = {};
  const listeners = new Set<(changes: Changes) => void>();
  const tell = (changes: Changes) => {
    for (const listener of listeners) listener(changes);
  };
  const local = {
    get: async (key: string | null) => (key === null ? { ...held } : key in held ? { [key]: held[key] } : {}),
    set: async (items: Record<string, unknown>) => {
      Object.assign(held, structuredClone(items));
      tell(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
    },
    remove: async (keys: string | readonly string[]) => {
      const gone = [keys].flat();
      for (const key of gone) Reflect.deleteProperty(held, key);
      tell(Object.fromEntries(gone.map((key) => [key, {}])));
    },
    onChanged: {
      addListener: (listener: (changes: Changes) => void) => listeners.add(listener),
      removeListener: (listener: (changes: Changes) => void) => listeners.delete(listener),
    },
  };
  Reflect.set(browser, 'storage', { ...browser.storage, local, sync: { get: async () => ({}) } });
  return held;
}
