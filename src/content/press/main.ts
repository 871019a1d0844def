import { text } from '../../i18n/text.ts';
import { shared } from '../press.ts';
import { Picker } from './picker.ts';

// Asked for now: once the extension is gone, the browser no longer gives its messages.
for (const key of ['content_not_saved', 'failure_stale', 'content_copy', 'content_close'] as const) text(key);

shared.chatHighlightsPress = (page) => new Picker(page);
