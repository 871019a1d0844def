import { useId } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { allBlogs } from '../../src/store/blogs.ts';
import { useLiveQuery } from '../../src/ui/use-live-query.ts';
import { useWorkbench } from '../workbench-context.ts';
import type { Look } from './look.ts';

interface LookChoicesProps {
  readonly look: Look;
  onLook(look: Look): void;
}

/** Shows the draft as other readers will see it. */
export function LookChoices({ look, onLook }: LookChoicesProps) {
  const { database } = useWorkbench().writes;
  const page = useId();
  const live = useLiveQuery(() => allBlogs(database));
  const blogs = live.state === 'ready' ? live.value : [];
  const pages = [
    { id: null, label: text('preview_plain'), blog: null },
    ...blogs.map((blog) => ({ id: blog.id, label: text('preview_as_on', blog.name), blog })),
  ];
  const toggle = (what: 'narrow' | 'dark') => (
    <label class={`choice as-${what}`}>
      <input type="checkbox" checked={look[what]} onChange={() => onLook({ ...look, [what]: !look[what] })} />
      <span>{text(`preview_${what}`)}</span>
    </label>
  );
  return (
    <fieldset>
      <legend>{text('preview_only_here')}</legend>
      {blogs.length > 0 &&
        pages.map(({ id, label, blog }) => (
          <label key={id} class="choice">
            <input
              type="radio"
              name={page}
              checked={(look.blog?.id ?? null) === id}
              onChange={() => onLook({ ...look, blog })}
            />
            <span>{label}</span>
          </label>
        ))}
      {toggle('narrow')}
      {toggle('dark')}
    </fieldset>
  );
}
