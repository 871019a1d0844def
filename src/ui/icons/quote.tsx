import { Icon } from './icon.tsx';

/** Lines behind a bar. */
export function QuoteIcon() {
  return <Icon path="M3 3.5v9M6 4.5h7M6 8h7M6 11.5h4" />;
}
