import { text } from '../../src/i18n/text.ts';
import { openSection } from '../frame/open-section.ts';
import { useWorkbench } from '../workbench-context.ts';

/** Leads to where a blog is connected. */
export function ConnectBlog() {
  const { view } = useWorkbench();
  return (
    <button type="button" onClick={() => openSection(view, 'blogs')}>
      {text('publish_connect')}
    </button>
  );
}
