import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { BlogSetting } from '../../src/model/setting.ts';
import type { KeptAccess } from '../../src/publishing/access.ts';
import { focusBeside } from '../frame/focus-beside.ts';
import { useWrites } from '../frame/writes-context.ts';
import { disconnectBlog, removeBlog } from './blog-acts.ts';
import { BlogFields } from './blog-fields.tsx';
import { RightsList } from './rights-list.tsx';
import { roleName } from './role-name.ts';
import { useConnection } from './use-connection.ts';

interface BlogRowProps {
  readonly blog: BlogSetting;
  /** Called straight from the press. */
  readonly onConnect: () => void;
}

/** A blog: as whom this browser is let in, what may be done there, and what drafts for it begin with. */
export function BlogRow({ blog, onConnect }: BlogRowProps) {
  const writes = useWrites();
  const access = useConnection(blog.root);
  const row = useRef<HTMLLIElement>(null);
  /** Only then is the blog asked what categories it has. */
  const [isOpen, setIsOpen] = useState(false);
  const { name, home } = blog;
  /** The button that had the focus is gone then. */
  const wasPressed = useRef(false);
  const isHere = access !== null;
  useLayoutEffect(() => {
    if (!isHere && wasPressed.current) row.current?.querySelector('button')?.focus();
    wasPressed.current = false;
  }, [isHere]);
  const disconnect = (kept: KeptAccess) => {
    wasPressed.current = true;
    disconnectBlog(writes, blog, kept);
  };
  const remove = () => {
    if (row.current !== null) focusBeside(row.current);
    removeBlog(writes, blog);
  };
  return (
    <li class="row blog" ref={row}>
      <div class="row-name">
        <p class="blog-name">
          <strong dir="auto">{name}</strong>
          <a class="hosts" href={home} target="_blank" rel="noreferrer">
            {URL.parse(home)?.host ?? home}
          </a>
        </p>
        {access && (
          <>
            <p>{text('options_blog_as', access.as.name, roleName(access.as.role))}</p>
            <RightsList rights={access.as.rights} />
          </>
        )}
        {access === null && <p class="withdrawn">{text('options_blog_not_here')}</p>}
      </div>
      {access && (
        <button
          type="button"
          aria-label={text('options_blog_disconnect_named', name)}
          onClick={() => disconnect(access)}
        >
          {text('options_blog_disconnect')}
        </button>
      )}
      {access === null && (
        <div class="row-acts">
          <button type="button" aria-label={text('options_blog_connect_here_named', name)} onClick={onConnect}>
            {text('options_blog_connect_here')}
          </button>
          <button type="button" aria-label={text('options_blog_remove_named', name)} onClick={remove}>
            {text('options_remove')}
          </button>
        </div>
      )}
      <details class="row-more" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>
          {text('options_blog_drafts')}
          <span class="visually-hidden"> ({name})</span>
        </summary>
        {isOpen && access !== undefined && <BlogFields key={access === null} blog={blog} access={access} />}
      </details>
    </li>
  );
}
