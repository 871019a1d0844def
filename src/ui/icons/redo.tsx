import { Icon } from './icon.tsx';

/** An arrow that turns forth. */
export function RedoIcon() {
  return <Icon path="M13 6.5H6.2a3 3 0 0 0 0 6h3.3M10.3 3.8L13 6.5l-2.7 2.7" />;
}
