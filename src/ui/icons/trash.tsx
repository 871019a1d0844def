import { Icon } from './icon.tsx';

/** A bin. */
export function TrashIcon() {
  return <Icon path="M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M6.8 7v3.5M9.2 7v3.5" />;
}
