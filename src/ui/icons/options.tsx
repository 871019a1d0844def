import { Icon } from './icon.tsx';

/** Sliders: options. */
export function OptionsIcon() {
  return <Icon path="M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7M11 2.5v4M5 9.5v4" />;
}
