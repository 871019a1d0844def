import { Icon } from './icon.tsx';

/** Lines behind dots. */
export function BulletsIcon() {
  return <Icon path="M6.5 4h7M6.5 8h7M6.5 12h7M3 4h.01M3 8h.01M3 12h.01" />;
}
