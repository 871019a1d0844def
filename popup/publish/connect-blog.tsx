import { text } from '../../src/i18n/text.ts';
import { useWorkbench } from '../workbench-context.ts';
import { openBlogs } from './open-blogs.ts';

/** Leads to where a blog is connected. */
export function ConnectBlog() {
  const { view } = useWorkbench();
  return (
    <button type="button" onClick={() => openBlogs(view)}>
      {text('publish_connect')}
    </button>
  );
}
