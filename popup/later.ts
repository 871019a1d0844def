// What the workbench can show its picks without, in one file: each file of its own would cost a kilobyte more.
export { findPicks } from '../src/drafting/find-picks.ts';
export { questionsOfPicks } from '../src/drafting/pick-questions.ts';
export { renderers } from '../src/renderers/registry.ts';
export { PageOffer } from './access/page-offer.tsx';
export { KeysDialog } from './frame/keys-dialog.tsx';
export { HealthStrip } from './health/health-strip.tsx';
export { PickEditor } from './picks/pick-editor.tsx';
export { PickFinder } from './picks/pick-finder.tsx';
export { PicksEmpty } from './picks/picks-empty.tsx';
export { SelectionBar } from './picks/selection-bar.tsx';
export { Trash } from './picks/trash.tsx';
export { addPicksSection, makeNextSession } from './session/acts.ts';
export { DeletedSessions } from './session/deleted-sessions.tsx';
export { FirstRun } from './session/first-run.tsx';
export { prepareWeekly } from './session/prepare-weekly.ts';
export { SessionPanel } from './session/session-panel.tsx';
export { WordsPanel } from './words/words-panel.tsx';
