import { text } from '../../i18n/text.ts';
import { shared } from '../press.ts';
import { Passing } from './passing.ts';
import { Picker } from './picker.ts';
import { record } from './record.ts';

// Asked for now: once the extension is gone, the browser no longer gives its messages.
for (const key of ['content_not_saved', 'failure_stale', 'content_copy', 'content_close'] as const) text(key);

shared.chatHighlightsPress = (page) => ({
  presses: new Picker(page),
  passes: new Passing(page.site, {
    record: (posts, health) => record(page.sid, posts, health),
    read: page.read,
  }),
});
