import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { Labelled } from '../../src/ui/labelled.tsx';
import { FormEnd } from './form-end.tsx';
import { useConnectedBlogs } from './use-connected-blogs.ts';
import type { Trying } from './use-trying.ts';

interface BlogFormProps {
  readonly trying: Trying;
  /** Called straight from the press. */
  readonly onConnect: (root: string) => void;
  readonly onCancel: () => void;
}

/** Which of the connected blogs to sync through. */
export function BlogForm({ trying, onConnect, onCancel }: BlogFormProps) {
  const blogs = useConnectedBlogs();
  const [chosen, setChosen] = useState<string | null>(null);
  if (blogs === undefined) return null;
  const root = chosen ?? blogs[0]?.root;
  if (root === undefined) {
    return (
      <>
        <p>{text('sync_no_blog')}</p>
        <p>
          <a href="#blogs">{text('sync_to_blogs')}</a>
        </p>
      </>
    );
  }
  const submit = (event: Event) => {
    event.preventDefault();
    onConnect(root);
  };
  return (
    <form class="fields" onSubmit={submit} noValidate>
      <Labelled label={text('sync_blog')} hint={text('sync_blog_hint')}>
        {(ties) => (
          <select {...ties} value={root} onChange={(event) => setChosen(event.currentTarget.value)}>
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
