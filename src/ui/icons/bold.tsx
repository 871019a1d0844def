import { Icon } from './icon.tsx';

/** A heavy B. */
export function BoldIcon() {
  return <Icon path="M5 3.5h4a2.2 2.2 0 0 1 0 4.4H5zM5 7.9h4.7a2.3 2.3 0 0 1 0 4.6H5z" />;
}
