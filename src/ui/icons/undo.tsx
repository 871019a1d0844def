import { Icon } from './icon.tsx';

/** An arrow that turns back. */
export function UndoIcon() {
  return <Icon path="M3 6.5h6.8a3 3 0 0 1 0 6H6.5M5.7 3.8L3 6.5l2.7 2.7" />;
}
