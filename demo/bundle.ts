import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { SITE_NAMES, type SiteName } from './hosts.ts';

/** The scripts and the style sheets of the demo's pages. */
export interface Clients {
  readonly scripts: Readonly<Record<SiteName, string>>;
  readonly styles: Readonly<Record<SiteName, string>>;
}

async function bundle(path: string): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(path, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'esnext',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

async function bundleAll(pathOf: (site: SiteName) => string): Promise<Record<SiteName, string>> {
  const texts = await Promise.all(SITE_NAMES.map(async (site) => [site, await bundle(pathOf(site))]));
  return Object.fromEntries(texts) as Record<SiteName, string>;
}

/** Bundles the pages' own scripts and style sheets, in memory. */
export async function bundleClients(): Promise<Clients> {
  const [scripts, styles] = await Promise.all([
    bundleAll((site) => `./client/${site}/main.ts`),
    bundleAll((site) => `./client/${site}/style.css`),
  ]);
  return { scripts, styles };
}
