import { text } from '../../src/i18n/text.ts';
import { allBlogs } from '../../src/store/blogs.ts';
import { useOrigins } from '../../src/ui/access/use-origins.ts';
import { useLiveQuery } from '../../src/ui/use-live-query.ts';
import { useWrites } from '../frame/writes-context.ts';
import { BlogRow } from './blog-row.tsx';
import { ConnectingPanel } from './connecting-panel.tsx';
import { useConnecting } from './use-connecting.ts';

/** The blogs that summaries are sent to. */
export function BlogsSection() {
  const { database } = useWrites();
  const live = useLiveQuery(() => allBlogs(database));
  const connecting = useConnecting(useOrigins() ?? []);
  const blogs = live.state === 'ready' ? live.value : [];
  return (
    <>
      <p class="lead">{text('options_blogs_lead')}</p>
      {live.state === 'failed' && <p class="mistake">{text('failure_store_unavailable')}</p>}
      {live.state === 'ready' && blogs.length === 0 && <p class="lead">{text('options_blogs_none')}</p>}
      {blogs.length > 0 && (
        <ul class="rows">
          {blogs.map((blog) => (
            <BlogRow key={blog.id} blog={blog} onConnect={() => connecting.connect(blog.home)} />
          ))}
        </ul>
      )}
      <ConnectingPanel connecting={connecting} />
    </>
  );
}
