import { parseArgs } from 'node:util';
import { SITE_NAMES, type SiteName } from '../../demo/hosts.ts';
import type { BrowserName } from '../browser/find-browser.ts';

export interface StartOptions {
  readonly help: boolean;
  readonly browser: BrowserName;
  readonly site: SiteName;
  /** What to open instead of the site's timeline, or null. */
  readonly url: string | null;
  readonly headless: boolean;
  /** `--headless` was given: it does not come from the lack of a display. */
  readonly asked: boolean;
  /** Path of the session file whose posts are to appear, or null for the made-up chat. */
  readonly replay: string | null;
  /** Folder for the results of a headless run. */
  readonly out: string;
}

export const USAGE = `npm start -- [options]

Builds the extension and opens a browser with it, over a demo chat that only this computer serves.

  --browser chromium|firefox   chromium (also Chrome and Edge) is what is taken without it
  --site x|bluesky|mastodon    which network's shape the chat is opened in; x without it
  --url URL                    opens this page instead; outside the demo's sites it is the real one
  --replay FILE                the posts of a session file instead of the made-up ones
  --headless                   does a host's whole job unattended: picks the posts through the buttons in
                               the page, fills in the words, exports the draft, and compares it with what
                               went in. Without a display this is what happens anyway
  --out DIR                    where the headless run puts its results; out without it`;

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new Error(`--${option} is ${allowed.join(' or ')}, not “${value}”.`);
  return found;
}

function webAddress(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol)) return value;
  throw new Error(`--url is an address that starts with https://, not “${value}”.`);
}

/** A screen to show a browser on: elsewhere than on Linux there is one. */
function hasDisplay(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  return platform !== 'linux' || Boolean(environment.DISPLAY) || Boolean(environment.WAYLAND_DISPLAY);
}

/**
 * Reads the command line.
 * @throws Error with one sentence about the option that is wrong.
 */
export function startOptions(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      browser: { type: 'string', default: 'chromium' },
      site: { type: 'string', default: 'x' },
      url: { type: 'string' },
      headless: { type: 'boolean', default: false },
      replay: { type: 'string' },
      out: { type: 'string', default: 'out' },
    },
  });
  return {
    help: values.help,
    browser: oneOf('browser', values.browser, ['chromium', 'firefox']),
    site: oneOf('site', values.site, SITE_NAMES),
    url: webAddress(values.url),
    asked: values.headless,
    headless: values.headless || !hasDisplay(environment, platform),
    replay: values.replay ?? null,
    out: values.out,
  };
}
