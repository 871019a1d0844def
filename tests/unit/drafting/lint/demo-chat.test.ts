import { expect, it } from 'vitest';
import { inkwellChat } from '../../../../demo/chat.ts';
import { lint } from '../../../../src/drafting/lint/lint.ts';
import { material } from './support/made-up-material.ts';

it('finds nothing wrong in a chat of eight languages whose people write well, but for the tag that some left out', () => {
  const picks = inkwellChat.posts.map(({ text, by, lang = 'en' }) => ({ text, handle: by, post: { lang } }));
  const notes = lint(material({ picks, session: { hashtags: [inkwellChat.hashtag] } }));
  expect(notes.map(({ rule }) => rule)).toEqual(['tags']);
});
