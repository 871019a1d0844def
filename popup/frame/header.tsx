import { text } from '../../src/i18n/text.ts';
import type { Session } from '../../src/model/session.ts';
import { attempt } from '../../src/store/failure.ts';
import { beginningOf } from '../../src/store/settings.ts';
import { IconButton } from '../../src/ui/icon-button.tsx';
import { NewTabIcon } from '../../src/ui/icons/new-tab.tsx';
import { OptionsIcon } from '../../src/ui/icons/options.tsx';
import { PlusIcon } from '../../src/ui/icons/plus.tsx';
import { SidePanelIcon } from '../../src/ui/icons/side-panel.tsx';
import { makeSession } from '../session/acts.ts';
import { nextSession } from '../session/next-session.ts';
import { useWorkbench } from '../workbench-context.ts';
import { hasSidePanel, openOptions, openSidePanel, openTab } from './open-elsewhere.ts';
import { SessionSelect } from './session-select.tsx';

interface HeaderProps {
  /** Newest first. */
  readonly sessions: readonly Session[];
  readonly open: Session | null;
  onMade(sid: string): void;
}

/** The session that is open, and where else the workbench can be shown. */
export function Header({ sessions, open, onMade }: HeaderProps) {
  const { writes, view } = useWorkbench();
  const last = sessions[0];
  const make = async () => {
    if (last === undefined) return;
    // Where it cannot be read, nothing can be made either, and that is told.
    const begun = await attempt(writes.database, () => beginningOf(writes.database, last.hashtags));
    const chat = begun.ok ? begun.value.chat : undefined;
    const sid = await makeSession(writes, nextSession(last, Date.now(), chat));
    if (sid !== null) onMade(sid);
  };
  return (
    <header class="header">
      {last !== undefined && (
        <>
          <SessionSelect sessions={sessions} open={open} />
          <IconButton label={text('workbench_new_session')} onPress={make}>
            <PlusIcon />
          </IconButton>
        </>
      )}
      <span class="spring" />
      <IconButton label={text('workbench_options')} onPress={() => openOptions(view)}>
        <OptionsIcon />
      </IconButton>
      {view !== 'side' && hasSidePanel() && (
        <IconButton label={text('workbench_open_side')} onPress={() => openSidePanel(view)}>
          <SidePanelIcon />
        </IconButton>
      )}
      {view !== 'tab' && (
        <IconButton label={text('workbench_open_tab')} onPress={() => openTab(view)}>
          <NewTabIcon />
        </IconButton>
      )}
    </header>
  );
}
