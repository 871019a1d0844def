import '../../popup/support/extension.ts';
import { cleanup, render } from '@testing-library/preact';
import type { FunctionComponent } from 'preact';
import { onTestFinished } from 'vitest';
import { WritesContext } from '../../../../options/frame/writes-context.ts';
import { succeed } from '../../../../src/model/result.ts';
import type { Database } from '../../../../src/store/database.ts';
import { Announcer } from '../../../../src/ui/announcer.tsx';
import { NoticeToast } from '../../../../src/ui/notice-toast.tsx';
import { UnsavedBanner } from '../../../../src/ui/unsaved-banner.tsx';
import { WatchedWrites } from '../../popup/support/watched-writes.ts';

/** Shows one part of the options over a database, as their page does, until the test ends; its last writes are waited for. */
export function showPart(database: Database, Part: FunctionComponent) {
  const writes = new WatchedWrites(database, async () => succeed(null));
  onTestFinished(async () => {
    cleanup();
    localStorage.clear();
    await Promise.all(writes.begun);
  });
  const view = render(
    <WritesContext.Provider value={writes}>
      <UnsavedBanner writes={writes} />
      <section>
        <Part />
      </section>
      <NoticeToast writes={writes} />
      <Announcer spoken={writes.spoken} />
    </WritesContext.Provider>,
  );
  return { ...view, writes };
}
