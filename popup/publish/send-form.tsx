import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { Draft } from '../../src/model/draft.ts';
import type { Session } from '../../src/model/session.ts';
import type { BlogSetting } from '../../src/model/setting.ts';
import { writtenAt } from '../../src/model/written-at.ts';
import { sessionName } from '../../src/ui/session-name.ts';
import { TextField } from '../store/text-field.tsx';
import { beginning } from './beginning.ts';
import { CategoryChoice } from './category-choice.tsx';
import { KeptField } from './kept-field.tsx';
import { keepTyped, type Typed, typedFor } from './typed.ts';
import { WithChoices } from './with-choices.tsx';

interface SendFormProps {
  readonly session: Session;
  readonly draft: Draft;
  readonly blog: BlogSetting;
  /** How many posts the archive would hold. */
  readonly posts: number;
}

/** What goes to the blog besides the draft itself. All of it is good as it stands. Give it the blog as its key. */
export function SendForm({ session, draft, blog, posts }: SendFormProps) {
  const { id } = session;
  const [typed, setTyped] = useState(() => typedFor(id, blog.root));
  const { slug, excerpt, tags } = { ...beginning(draft, blog), ...typed };
  const type = (change: Typed) => {
    const next = { ...typed, ...change };
    keepTyped(id, blog.root, next);
    setTyped(next);
  };
  return (
    <div class="send-form">
      <TextField
        label={text('workbench_title')}
        placeholder={sessionName({ ...session, title: '' })}
        stored={session.title}
        writtenAt={writtenAt(session, 'title')}
        change={(title) => ({ table: 'sessions', id, fields: { title } })}
      />
      <KeptField
        label={text('publish_excerpt')}
        hint={text('publish_excerpt_hint')}
        rows={2}
        value={excerpt}
        onType={(value) => type({ excerpt: value })}
      />
      <KeptField
        label={text('publish_tags')}
        hint={text('publish_tags_hint')}
        value={tags}
        onType={(value) => type({ tags: value })}
      />
      <KeptField
        label={text('publish_slug')}
        hint={text('publish_slug_hint')}
        dir="ltr"
        value={slug}
        onType={(value) => type({ slug: value })}
      />
      <CategoryChoice
        categories={blog.categories}
        without={typed.without ?? []}
        onChange={(without) => type({ without })}
      />
      <WithChoices draft={draft} blog={blog} posts={posts} />
    </div>
  );
}
