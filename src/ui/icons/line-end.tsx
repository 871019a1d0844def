import { Icon } from './icon.tsx';

/** An arrow down and back. */
export function LineEndIcon() {
  return <Icon path="M13 3.5v5H3.5M6.5 5.5l-3 3 3 3" />;
}
