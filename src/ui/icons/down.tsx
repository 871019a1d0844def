import { Icon } from './icon.tsx';

/** An arrow down. */
export function DownIcon() {
  return <Icon path="M8 3v9.5M4 8.8l4 4 4-4" />;
}
