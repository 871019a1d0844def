import type { ComponentChildren } from 'preact';
import { text } from '../../src/i18n/text.ts';
import { canApprove } from './approve.ts';
import { ByHand } from './by-hand.tsx';
import { HitchWords } from './hitch-words.tsx';
import type { Connecting, useConnecting } from './use-connecting.ts';

interface FoundCardProps {
  readonly state: Connecting & { at: 'found' };
  readonly connecting: Pick<ReturnType<typeof useConnecting>, 'askWordPress' | 'byHand'>;
  /** The button that leaves it all. */
  readonly cancel: ComponentChildren;
}

/** A blog that was found, and the two ways in. */
export function FoundCard({ state: { blog, busy, hitch }, connecting, cancel }: FoundCardProps) {
  return (
    <>
      <p class="blog-name">
        <strong dir="auto">{blog.name}</strong>
        <span class="hosts">{new URL(blog.root).host}</span>
      </p>
      {blog.unsafe && <p class="mistake">{text('options_blog_unsafe')}</p>}
      {hitch !== null && <HitchWords hitch={hitch} />}
      {busy !== null && (
        <p class="under-way">
          <span id="blog-busy">{busy}</span>
          <progress aria-labelledby="blog-busy" />
        </p>
      )}
      <p class="buttons">
        {canApprove() && busy === null && (
          <button type="button" class="primary" onClick={() => connecting.askWordPress(blog)}>
            {text('options_blog_approve')}
          </button>
        )}
        {cancel}
      </p>
      <details class="row-more" open={!canApprove()}>
        <summary>{text('options_blog_by_hand')}</summary>
        <ByHand blog={blog} onEnter={(user, password) => connecting.byHand(blog, user, password)} />
      </details>
    </>
  );
}
