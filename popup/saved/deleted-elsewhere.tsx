import { text } from '../../src/i18n/text.ts';
import { deletedElsewhere, haveTold } from '../../src/store/deleted-elsewhere.ts';
import { attempt } from '../../src/store/failure.ts';
import { deviceName } from '../../src/ui/device-name.ts';
import { isolated } from '../../src/ui/isolated.ts';
import { sessionName } from '../../src/ui/session-name.ts';
import { useLiveQuery } from '../../src/ui/use-live-query.ts';
import { useWorkbench } from '../workbench-context.ts';

/** Says that another device has thrown a session away that was here, and offers to take that back. */
export function DeletedElsewhere() {
  const { writes } = useWorkbench();
  const { database } = writes;
  const live = useLiveQuery(() => deletedElsewhere(database));
  const found = live.state === 'ready' ? live.value : null;
  const undo = () => {
    if (found === null) return;
    const done = text('workbench_session_restored', sessionName(found.session));
    writes.change([{ table: 'sessions', id: found.session.id, fields: { deleted: false } }], { done });
  };
  const dismiss = async () => {
    if (found === null) return;
    const noted = await attempt(database, () => haveTold(database, found.losses));
    writes.note('told of a deletion', noted, () => dismiss().then(() => true));
  };
  return (
    <div role="status">
      {found !== null && (
        <div class="notice">
          <p>
            {text('sync_deleted_elsewhere', isolated(sessionName(found.session)), isolated(deviceName(found.device)))}
          </p>
          <p class="buttons">
            <button type="button" onClick={undo}>
              {text('ui_undo')}
            </button>
            <button type="button" onClick={dismiss}>
              {text('ui_dismiss')}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
