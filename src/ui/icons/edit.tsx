import { Icon } from './icon.tsx';

/** A pencil. */
export function EditIcon() {
  return <Icon path="M10.5 3.2l2.3 2.3L6 12.3l-3 .7.7-3zM9.2 4.5l2.3 2.3" />;
}
