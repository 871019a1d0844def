import { HealthStrip } from '../health/health-strip.tsx';
import { UnheardNotice } from './unheard-notice.tsx';

/** What is said above the session. `beside`: the workbench stands beside a page. */
export function Notices({ beside }: { beside: boolean }) {
  return (
    <>
      {beside && <HealthStrip />}
      <UnheardNotice />
    </>
  );
}
