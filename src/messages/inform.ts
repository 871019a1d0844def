import type { Result } from '../model/result.ts';
import { send } from './send.ts';

/** Tells the background that a page of ours has written: what badge and timelines show, or something else that syncs. */
export function inform(what: 'shown' | 'other'): Promise<Result<null>> {
  return what === 'shown' ? send('changed', null) : send('sync', { act: 'soon' });
}
