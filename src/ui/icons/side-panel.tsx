import { Icon } from './icon.tsx';

/** A window with a panel at its side. */
export function SidePanelIcon() {
  return <Icon path="M2.5 3.5h11v9h-11zM9.5 3.5v9" />;
}
