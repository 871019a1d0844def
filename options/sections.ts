import type { FunctionComponent } from 'preact';
import type { MessageKey } from '../src/i18n/text.ts';
import { SitesSection } from './access/sites-section.tsx';
import { BackupSection } from './backup/backup-section.tsx';
import { BlogsSection } from './blogs/blogs-section.tsx';
import { ChatsSection } from './chats/chats-section.tsx';
import { DevicesSection } from './devices/devices-section.tsx';
import { FixesSection } from './fixes/fixes-section.tsx';
import { HostSection } from './host/host-section.tsx';
import { LayoutsSection } from './layouts/layouts-section.tsx';
import { PrivacySection } from './privacy/privacy-section.tsx';
import { ShortcutsSection } from './shortcuts/shortcuts-section.tsx';

/** One part of the page, under a heading of its own. */
export interface OptionsSection {
  /** Its anchor: `options/index.html#sites`. */
  readonly id: string;
  readonly heading: MessageKey;
  readonly Part: FunctionComponent;
}

/** All parts of the page, in order. */
export const sections: readonly OptionsSection[] = [
  { id: 'host', heading: 'options_host', Part: HostSection },
  { id: 'layouts', heading: 'options_layouts', Part: LayoutsSection },
  { id: 'chats', heading: 'options_chats', Part: ChatsSection },
  { id: 'blogs', heading: 'options_blogs', Part: BlogsSection },
  { id: 'devices', heading: 'options_devices', Part: DevicesSection },
  { id: 'sites', heading: 'options_sites', Part: SitesSection },
  { id: 'fixes', heading: 'options_fixes', Part: FixesSection },
  { id: 'backup', heading: 'options_backup', Part: BackupSection },
  { id: 'shortcuts', heading: 'options_shortcuts', Part: ShortcutsSection },
  { id: 'privacy', heading: 'options_privacy', Part: PrivacySection },
];
