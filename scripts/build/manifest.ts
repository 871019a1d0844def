import { readFile } from 'node:fs/promises';

export type Target = 'chrome' | 'firefox';
export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

interface Background {
  service_worker: string;
  scripts: string[];
}

/** What only the other family of browsers understands, and warns of here. */
const FOREIGN: Record<Target, readonly string[]> = {
  chrome: ['browser_specific_settings', 'sidebar_action'],
  firefox: ['minimum_chrome_version', 'side_panel'],
};
const FOREIGN_PERMISSIONS: Record<Target, readonly string[]> = { chrome: [], firefox: ['sidePanel'] };

/**
 * The version, which stands in `package.json` alone.
 * @throws where it is more than the numbers that browsers take
 */
async function version(): Promise<string> {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  if (!/^\d+\.\d+\.\d+$/u.test(version)) throw new Error(`No browser takes the version ${version} of package.json`);
  return version;
}

/** The manifest of one family of browsers, derived from the one of the project. */
export async function manifestFor(target: Target): Promise<Record<string, unknown>> {
  const manifest = JSON.parse(await readFile('manifest.json', 'utf8')) as Record<string, unknown> & {
    background: Background;
    permissions: string[];
  };
  const { service_worker, scripts } = manifest.background;
  const kept = Object.entries(manifest).filter(([key]) => !FOREIGN[target].includes(key));
  return {
    ...Object.fromEntries(kept),
    version: await version(),
    background: target === 'chrome' ? { service_worker } : { scripts },
    permissions: manifest.permissions.filter((name) => !FOREIGN_PERMISSIONS[target].includes(name)),
  };
}
