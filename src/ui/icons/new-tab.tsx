import { Icon } from './icon.tsx';

/** An arrow out of a window. */
export function NewTabIcon() {
  return <Icon path="M9.5 3H13v3.5M13 3L7.5 8.5M11 9.5V13H3V5h3.5" />;
}
