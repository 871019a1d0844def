import { text } from '../../i18n/text.ts';
import { shared } from '../press.ts';
import { arm } from './arm.ts';
import { Passing } from './passing.ts';
import { Picker } from './picker.ts';
import { record } from './record.ts';
import { Turns } from './turns.ts';

// Asked for now: once the extension is gone, the browser no longer gives its messages.
for (const key of ['content_not_saved', 'failure_stale', 'content_copy', 'content_close'] as const) text(key);

shared.chatHighlightsArm = arm;
shared.chatHighlightsPress = (timeline, sid) => {
  const { site } = timeline;
  const presses = new Picker({
    site,
    sid,
    chat: () => (timeline.chat?.state.sid === sid ? timeline.chat : null),
    placed: (placing) => timeline.placeIn(sid, placing),
    changed: (url) => timeline.refresh(url),
    stale: timeline.stale,
  });
  const passes = new Passing(site, {
    record: (posts, health) => record(sid, posts, health),
    read: (element, { truncated }) => timeline.mark(element, truncated),
  });
  const turns = new Turns(timeline);
  turns.wait();
  const end = (): void => {
    passes.end();
    turns.end();
  };
  return { presses, passes, turns, end };
};
