import { Icon } from './icon.tsx';

/** An arrow up. */
export function UpIcon() {
  return <Icon path="M8 13V3.5M4 7.2L8 3.2l4 4" />;
}
