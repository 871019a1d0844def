import { text } from '../../src/i18n/text.ts';
import { plainText } from '../../src/model/plain-text.ts';
import type { Post } from '../../src/model/post.ts';

/** What hangs on a post: a quoted post, and its media by their descriptions. */
export function PickMedia({ post }: { post: Post }) {
  const { quote, media } = post;
  return (
    <>
      {quote !== null && (
        <blockquote class="quote">
          <p class="credit">
            {quote.author.name !== '' && <bdi class="name">{quote.author.name}</bdi>}{' '}
            {quote.author.handle !== '' && <bdi class="handle">@{quote.author.handle}</bdi>}
          </p>
          <p class="pick-text" dir="auto">
            {plainText(quote.text)}
          </p>
        </blockquote>
      )}
      {media.map(({ kind, alt, url }, index) => (
        <p class="media" key={url ?? index}>
          <span>{text(`draft_${kind}`)}</span>{' '}
          <span dir="auto">{alt === '' ? text('workbench_no_description') : alt}</span>
        </p>
      ))}
    </>
  );
}
