import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod/mini';

/** Of an extension that was installed by way of debugging: Chromium forgets it at its next start. */
const FOR_ONE_SESSION = 1 << 15;

const Preferences = z.looseObject({
  extensions: z.looseObject({
    settings: z.record(z.string(), z.looseObject({ creation_flags: z.optional(z.number()) })),
  }),
});

/** The id that Chromium gives to an unpacked extension: by its path. */
export function unpackedId(extensionDir: string): string {
  const hex = createHash('sha256').update(resolve(extensionDir)).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Notes in a new profile that the extension was granted these match patterns once. */
export function grantBefore(profile: string, extensionDir: string, patterns: readonly string[]): void {
  const granted = { api: [], explicit_host: patterns, manifest_permissions: [], scriptable_host: [] };
  const settings = { granted_permissions: granted, runtime_granted_permissions: granted };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = { extensions: { settings: { [unpackedId(extensionDir)]: settings } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/**
 * Has the extension of an earlier start, now ended, load with the profile, as one does that was installed by hand.
 * @throws Error where the profile knows nothing of it
 */
export function keepInstalled(profile: string, extensionDir: string): void {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = Preferences.parse(JSON.parse(readFileSync(file, 'utf8')));
  const settings = preferences.extensions.settings[unpackedId(extensionDir)];
  if (settings?.creation_flags === undefined) throw new Error(`The extension was not in the profile ${profile}.`);
  settings.creation_flags &= ~FOR_ONE_SESSION;
  preferences.extensions.ui = { developer_mode: true };
  writeFileSync(file, JSON.stringify(preferences));
}
