import { inkwellChat } from '../../demo/chat.ts';
import type { Chat, ChatPost } from '../../demo/chat-post.ts';

const TAG = `#${inkwellChat.hashtag}`;
/** The tag itself, and not the beginning of a longer one. */
const WHOLE = new RegExp(`${TAG}(?![\\p{L}\\p{N}_])`, 'u');

function tagged({ by, text, lang, media }: ChatPost): ChatPost {
  return {
    by,
    text: WHOLE.test(text) ? text : `${text} ${TAG}`,
    ...(lang === undefined ? {} : { lang }),
    ...(media === undefined ? {} : { media }),
  };
}

/**
 * The demo chat's posts over and over, each once in the timeline, every one with the chat's tag: every post gets a
 * button, so that two scripts that put one have the same to do.
 */
export function longChat(count: number): Chat {
  const own = inkwellChat.posts.filter(({ promoted }) => promoted !== true).map(tagged);
  const posts = Array.from({ length: Math.ceil(count / own.length) }, () => own);
  return { ...inkwellChat, posts: posts.flat().slice(0, count) };
}
