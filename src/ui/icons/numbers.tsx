import { Icon } from './icon.tsx';

/** Lines behind numbers. */
export function NumbersIcon() {
  return (
    <Icon path="M7 4h6.5M7 8h6.5M7 12h6.5M2.6 3.1l1.1-.6v3.4M2.5 10.4c.2-1 1.9-.9 1.8.2 0 .8-1.8 1.5-1.8 2.4h1.9" />
  );
}
