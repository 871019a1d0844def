import { Icon } from './icon.tsx';

/** A small arrow: opens downwards. */
export function ChevronIcon() {
  return <Icon path="M4 6l4 4 4-4" />;
}
