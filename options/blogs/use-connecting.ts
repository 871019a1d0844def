import { useRef, useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { BlogAccess } from '../../src/model/blog-call.ts';
import { hostInLetters } from '../../src/model/punycode.ts';
import { type FoundBlog, findBlog } from '../../src/publishing/wordpress/find-blog.ts';
import { readTypedBlog, type TypedBlog } from '../../src/publishing/wordpress/typed-blog.ts';
import { askForData } from '../../src/store/data-pages.ts';
import { askFor } from '../../src/ui/access/ask-for.ts';
import { tidyAccess } from '../access/tidy-access.ts';
import { useWrites } from '../frame/writes-context.ts';
import { approve, canApprove } from './approve.ts';
import { connectBlog } from './blog-acts.ts';
import { notFoundWords } from './not-found-words.ts';
import { type NotIn, signIn } from './sign-in.ts';

/** Why it does not go on: a sentence, or what has words and a look of its own. */
export type Hitch = { readonly code: 'words'; readonly words: string } | NotIn;

/** How far the host is with connecting a blog. */
export type Connecting =
  | { readonly at: 'address'; readonly mistake: string | null }
  | { readonly at: 'looking'; readonly host: string }
  /** The blog's API is on pages that the browser has to be asked for, too. */
  | { readonly at: 'elsewhere'; readonly pattern: string; readonly typed: TypedBlog; readonly words: string }
  /** `busy`: what is under way, in words. */
  | { readonly at: 'found'; readonly blog: FoundBlog; readonly busy: string | null; readonly hitch: Hitch | null };

/** The steps from an address to a blog that lets us in. Whatever the host does next ends what was under way. */
export function useConnecting(origins: readonly string[]) {
  const writes = useWrites();
  const [state, setState] = useState<Connecting>({ at: 'address', mistake: null });
  const turn = useRef(0);

  /** Begins something; what it answers tells whether it is still what the host waits for. */
  const begin = () => {
    turn.current += 1;
    const mine = turn.current;
    writes.dismiss();
    return () => mine === turn.current;
  };
  const refuse = (mistake: string) => {
    setState({ at: 'address', mistake });
    writes.say(mistake);
    tidyAccess(writes);
  };
  const stay = (blog: FoundBlog, busy: string | null, hitch: Hitch | null = null) => {
    setState({ at: 'found', blog, busy, hitch });
    if (busy !== null) writes.say(busy);
  };

  const enter = async (blog: FoundBlog, access: BlogAccess, isMade: boolean, isCurrent: () => boolean) => {
    stay(blog, text('options_blog_checking', blog.name));
    const signedIn = await signIn(blog, access, isMade);
    if (!isCurrent()) return;
    if (!signedIn.ok) return stay(blog, null, signedIn.why);
    const isKept = await connectBlog(writes, blog, { ...access, as: signedIn.user });
    if (isKept) setState({ at: 'address', mistake: null });
    else stay(blog, null);
  };

  const askWordPress = async (blog: FoundBlog, isCurrent = begin()) => {
    stay(blog, text('options_blog_approving', blog.name));
    const answer = await approve(blog);
    if (!isCurrent()) return;
    if (answer.ok) {
      const { user, password } = answer;
      return enter(blog, { root: blog.root, user, password }, true, isCurrent);
    }
    if (answer.code === 'switched_off') return stay(blog, null, { code: 'switched_off' });
    // Browsers say it in a sentence, which stands within one of ours.
    const detail = answer.code === 'closed' ? [answer.detail.replace(/\.$/u, '')] : [];
    const words = text(`options_blog_answer_${answer.code}`, ...detail);
    stay(blog, null, { code: 'words', words });
  };

  const look = async (typed: TypedBlog, isCurrent: () => boolean) => {
    const host = hostInLetters(new URL(typed.pages[0] ?? '').hostname);
    setState({ at: 'looking', host });
    writes.say(text('options_blog_looking', host));
    const finding = await findBlog(typed);
    if (!isCurrent()) return;
    if (finding.ok) {
      // A password over plain HTTP is nothing to begin with by itself.
      if (canApprove() && !finding.blog.unsafe) return askWordPress(finding.blog, isCurrent);
      stay(finding.blog, null);
      return writes.say(text('options_blog_found', finding.blog.name));
    }
    const words = notFoundWords(finding.why, host);
    if (finding.why.code !== 'elsewhere') return refuse(words);
    setState({ at: 'elsewhere', pattern: finding.why.pattern, typed, words });
    writes.say(words);
  };

  return {
    state,
    /** Call it straight from a press. */
    async connect(address: string): Promise<void> {
      const isCurrent = begin();
      if (address.trim() === '') return refuse(text('options_blog_missing'));
      const typed = readTypedBlog(address);
      if (typed === null) return refuse(text('options_blog_strange', address.trim()));
      const refusal = await askForData(askFor, typed.patterns, 'blog', origins);
      if (!isCurrent()) return;
      if (refusal !== null) return refuse(refusal);
      await look(typed, isCurrent);
    },
    /** Call it straight from a press. */
    async allow(pattern: string, typed: TypedBlog): Promise<void> {
      const isCurrent = begin();
      const refusal = await askForData(askFor, [pattern], 'blog', origins);
      if (!isCurrent()) return;
      if (refusal !== null) return refuse(refusal);
      await look(typed, isCurrent);
    },
    askWordPress: (blog: FoundBlog) => askWordPress(blog),
    async byHand(blog: FoundBlog, user: string, password: string): Promise<void> {
      await enter(blog, { root: blog.root, user, password }, false, begin());
    },
    cancel(): void {
      begin();
      setState({ at: 'address', mistake: null });
      tidyAccess(writes);
    },
  };
}
