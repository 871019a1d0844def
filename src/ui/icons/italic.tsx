import { Icon } from './icon.tsx';

/** A slanted I. */
export function ItalicIcon() {
  return <Icon path="M7.5 3.5h4M4.5 12.5h4M9.5 3.5l-3 9" />;
}
