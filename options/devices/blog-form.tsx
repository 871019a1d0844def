import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { BlogSetting } from '../../src/model/setting.ts';
import { Labelled } from '../../src/ui/labelled.tsx';
import { FormEnd } from './form-end.tsx';
import type { Trying } from './use-trying.ts';

interface BlogFormProps {
  /** Those that this browser has access to. */
  readonly blogs: readonly BlogSetting[];
  readonly trying: Trying;
  readonly onConnect: (blog: BlogSetting) => void;
  readonly onCancel: () => void;
}

/** Which of the connected blogs to sync through. */
export function BlogForm({ blogs, trying, onConnect, onCancel }: BlogFormProps) {
  const [root, setRoot] = useState(blogs[0]?.root);
  const chosen = blogs.find((blog) => blog.root === root);
  if (chosen === undefined) {
    return (
      <>
        <p>{text('sync_no_blog')}</p>
        <p class="buttons">
          <a href="#blogs">{text('sync_to_blogs')}</a>
        </p>
      </>
    );
  }
  const submit = (event: Event) => {
    event.preventDefault();
    onConnect(chosen);
  };
  return (
    <form class="fields" onSubmit={submit} noValidate>
      <Labelled label={text('sync_blog')} hint={text('sync_blog_hint')}>
        {(ties) => (
          <select {...ties} value={root} onChange={(event) => setRoot(event.currentTarget.value)}>
            {blogs.map((blog) => (
              <option key={blog.root} value={blog.root}>
                {blog.name}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <FormEnd trying={trying} onCancel={onCancel} />
    </form>
  );
}
