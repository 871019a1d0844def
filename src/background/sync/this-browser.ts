import browser, { type Runtime } from 'webextension-polyfill';

/** Names of systems, as people call them. */
const SYSTEMS: Readonly<Partial<Record<Runtime.PlatformOs, string>>> = {
  mac: 'macOS',
  win: 'Windows',
  android: 'Android',
  cros: 'ChromeOS',
  linux: 'Linux',
  openbsd: 'OpenBSD',
};

interface Brands {
  readonly userAgentData?: { readonly brands: readonly { readonly brand: string }[] };
}

/**
 * Firefox tells its name. The others give a list that has theirs, that of Chromium, and one that is made up.
 * @see https://wicg.github.io/ua-client-hints/#grease
 */
async function browserName(): Promise<string> {
  if (browser.runtime.getBrowserInfo !== undefined) return (await browser.runtime.getBrowserInfo()).name;
  const { userAgentData } = navigator as Brands;
  const own = userAgentData?.brands.find(({ brand }) => !/^\W*not\b.*brand|^Chromium$/i.test(brand));
  return own?.brand ?? 'Chromium';
}

/** As `DeviceSetting.browser`. */
export async function thisBrowser(): Promise<string> {
  const { os } = await browser.runtime.getPlatformInfo();
  return `${await browserName()} on ${SYSTEMS[os] ?? os}`;
}
