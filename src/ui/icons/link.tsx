import { Icon } from './icon.tsx';

/** Two links of a chain. */
export function LinkIcon() {
  return (
    <Icon path="M6.6 9.4a2.5 2.5 0 0 0 3.6 0l2.2-2.2a2.5 2.5 0 0 0-3.6-3.6l-.9.9M9.4 6.6a2.5 2.5 0 0 0-3.6 0L3.6 8.8a2.5 2.5 0 0 0 3.6 3.6l.9-.9" />
  );
}
