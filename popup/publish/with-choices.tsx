import { useLayoutEffect, useRef } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { Draft } from '../../src/model/draft.ts';
import type { BlogSetting } from '../../src/model/setting.ts';
import { useWorkbench } from '../workbench-context.ts';
import { drawPullQuote, type PictureWords } from './picture/pull-quote-picture.ts';
import { pictureWords } from './picture-words.ts';
import { picturesOf } from './pictures.ts';

/** The picture of the pull quote as it would be sent. */
function Thumbnail({ quote, below }: PictureWords) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    if (canvas.current !== null) drawPullQuote(canvas.current, { quote, below });
  }, [quote, below]);
  return <canvas ref={canvas} class="thumbnail" role="img" aria-label={text('publish_featured_alt', quote)} />;
}

interface WithChoicesProps {
  readonly draft: Draft;
  readonly blog: BlogSetting;
  /** How many posts the archive would hold. */
  readonly posts: number;
}

/** What else goes along; remembered for the blog. */
export function WithChoices({ draft, blog, posts }: WithChoicesProps) {
  const { writes } = useWorkbench();
  const pictures = picturesOf(draft).length;
  const words = pictureWords(draft);
  const choice = (field: 'pictures' | 'archivePage' | 'featured', label: string) => (
    <label class="choice">
      <input
        type="checkbox"
        checked={blog[field]}
        onChange={({ currentTarget }) =>
          writes.change([{ table: 'settings', id: blog.id, fields: { [field]: currentTarget.checked } }])
        }
      />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset>
      <legend>{text('publish_with')}</legend>
      {pictures > 0 && (
        <>
          {choice('pictures', text('publish_pictures', pictures))}
          <p class="hint">{text('publish_pictures_hint')}</p>
        </>
      )}
      {posts > 0 && choice('archivePage', text('publish_archive', posts))}
      {choice('featured', text('publish_featured'))}
      {words === null && <p class="hint">{text('publish_featured_none', text('workbench_tab_words'))}</p>}
      {words !== null && blog.featured && <Thumbnail {...words} />}
    </fieldset>
  );
}
