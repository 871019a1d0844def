import { Icon } from './icon.tsx';

/** A plus sign. */
export function PlusIcon() {
  return <Icon path="M8 3v10M3 8h10" />;
}
