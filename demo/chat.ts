import { closing } from './chat/closing.ts';
import { opening } from './chat/opening.ts';
import { bystanders, host, people } from './chat/people.ts';
import { question1 } from './chat/question-1.ts';
import { question2 } from './chat/question-2.ts';
import { question3 } from './chat/question-3.ts';
import { question4 } from './chat/question-4.ts';
import { question5 } from './chat/question-5.ts';
import { session } from './chat/session.ts';
import type { Chat } from './chat-post.ts';

/** The made-up chat: 120 posts by thirty people about reading aloud, an advertisement and a passing bot. */
export const inkwellChat: Chat = {
  hashtag: 'InkwellChat',
  host,
  session,
  people: [...people, ...bystanders],
  customEmoji: { ':goldstar:': '⭐' },
  tagLines: 'apart',
  posts: [...opening, ...question1, ...question2, ...question3, ...question4, ...question5, ...closing],
};
