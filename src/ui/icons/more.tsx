import { Icon } from './icon.tsx';

/** Three dots: more to do. */
export function MoreIcon() {
  return <Icon path="M3.5 8h.01M8 8h.01M12.5 8h.01" />;
}
