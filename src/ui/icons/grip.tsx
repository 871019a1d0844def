import { Icon } from './icon.tsx';

/** Six dots: what can be dragged. */
export function GripIcon() {
  return <Icon path="M6 3.5h.01M6 8h.01M6 12.5h.01M10 3.5h.01M10 8h.01M10 12.5h.01" />;
}
