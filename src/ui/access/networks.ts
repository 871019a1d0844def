import browser from 'webextension-polyfill';

/** A network whose adapter the extension runs by itself. */
export interface Network {
  readonly id: string;
  /** Match patterns of its pages. */
  readonly matches: readonly string[];
}

/** The networks that are built in, as the manifest has them. */
export function networks(): readonly Network[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.map(({ js, matches }) => ({ id: (js?.[0] ?? '').replace(/^.*\/|\.js$/g, ''), matches }));
}
