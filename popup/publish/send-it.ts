import { text } from '../../src/i18n/text.ts';
import { send } from '../../src/messages/send.ts';
import type { Draft } from '../../src/model/draft.ts';
import type { Sending } from '../../src/model/outbox-job.ts';
import type { BlogSetting } from '../../src/model/setting.ts';
import { askForData } from '../../src/store/data-pages.ts';
import { sendDraft } from '../../src/store/outbox.ts';
import type { Writes } from '../../src/store/writes.ts';
import { askFor } from '../../src/ui/access/ask-for.ts';
import { locale } from '../../src/ui/locale.ts';
import { beginning } from './beginning.ts';
import { pullQuotePicture } from './picture/pull-quote-picture.ts';
import { pictureWords } from './picture-words.ts';
import { hostsOf, picturesOf } from './pictures.ts';
import { readTags } from './tag-list.ts';
import { keepLastBlog, type Typed, typedFor } from './typed.ts';

/** What is sent of a draft: as the host has typed and chosen, else as it begins. */
function sendingOf(draft: Draft, blog: BlogSetting, typed: Typed): Omit<Sending, 'featured'> {
  const { slug, excerpt, tags } = { ...beginning(draft, blog), ...typed };
  const without = typed.without ?? [];
  return {
    title: draft.title,
    slug: slug.trim(),
    excerpt: excerpt.trim(),
    tags: readTags(tags),
    categories: blog.categories.map(({ id }) => id).filter((id) => !without.includes(id)),
    pictures: blog.pictures && picturesOf(draft).length > 0,
    archivePage: blog.archivePage,
  };
}

async function featuredOf(draft: Draft, { featured }: BlogSetting): Promise<Sending['featured']> {
  const words = featured ? pictureWords(draft) : null;
  const bytes = words === null ? null : await pullQuotePicture(words);
  return words === null || bytes === null ? null : { bytes, alt: words.quote };
}

/**
 * Puts the draft into the outbox and wakes the background. Call it straight from a press: the browser asks whether we
 * may fetch the pictures only while that is going on. What is sent lies on the disk before it has answered, so that it
 * goes out even where the question closes the popup.
 * @param granted match patterns of all that the browser lets us read; null: not known yet
 * @returns what the host ought to know; null where there is nothing to say
 */
export async function sendIt(
  writes: Writes,
  draft: Draft,
  blog: BlogSetting,
  granted: readonly string[] | null,
): Promise<string | null> {
  const asked =
    blog.pictures && granted !== null ? askForData(askFor, hostsOf(picturesOf(draft)), 'pictures', granted) : null;
  const { sid } = draft;
  const sending = {
    ...sendingOf(draft, blog, typedFor(sid, blog.root)),
    featured: await featuredOf(draft, blog),
  };
  const put = async (): Promise<boolean> => {
    const result = await sendDraft(writes.database, { sid, blog: blog.root, draft, locale: locale(), sending });
    writes.note(`outbox ${sid} ${blog.root}`, result, put);
    return result.ok;
  };
  if (!(await put())) return null;
  keepLastBlog(blog.root);
  const refusal = await asked;
  await send('outbox', null);
  return refusal === null ? null : text('publish_pictures_refused');
}
