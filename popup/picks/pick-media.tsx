import { text } from '../../src/i18n/text.ts';
import type { Pick } from '../../src/model/pick.ts';
import { plainText } from '../../src/model/plain-text.ts';

/** What hangs on a post: a quoted post, and its media by their descriptions. */
export function PickMedia({ pick: { post, alts } }: { pick: Pick }) {
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
          <span dir="auto">{(alts[index] ?? alt) || text('workbench_no_description')}</span>
        </p>
      ))}
    </>
  );
}
