import { type MessageKey, text } from '../../src/i18n/text.ts';
import type { BlogSetting } from '../../src/model/setting.ts';
import { writtenAt } from '../../src/model/written-at.ts';
import type { KeptAccess } from '../../src/publishing/access.ts';
import type { Change } from '../../src/store/changes.ts';
import { saving } from '../../src/store/saving.ts';
import { SavedText } from '../../src/ui/saved-text.tsx';
import { useWrites } from '../frame/writes-context.ts';
import { CategoriesField } from './categories-field.tsx';
import { canonicalTags, readTags } from './typed-tags.ts';

/** What every draft for a blog begins with. `access` is null where this browser has none. */
export function BlogFields({ blog, access }: { blog: BlogSetting; access: KeptAccess | null }) {
  const writes = useWrites();
  const change = (fields: Partial<BlogSetting>): Change => ({ table: 'settings', id: blog.id, fields });
  const set = (fields: Partial<BlogSetting>) =>
    writes.change([change(fields)], { done: text('options_blog_changed', blog.name), offered: false });
  const rights = access?.as.rights;
  const choice = (field: 'pictures' | 'archivePage' | 'featured', label: string, not: MessageKey | false) => (
    <label class="choice">
      <input
        type="checkbox"
        checked={blog[field]}
        onChange={(event) => set({ [field]: event.currentTarget.checked })}
      />
      <span>
        {label}
        {not && <span class="hint"> {text(not)}</span>}
      </span>
    </label>
  );
  return (
    <div class="fields">
      <CategoriesField chosen={blog.categories} access={access} onChoose={(categories) => set({ categories })} />
      <SavedText
        label={text('options_blog_tags')}
        hint={text('options_blog_tags_hint')}
        stored={blog.tags.join(', ')}
        writtenAt={writtenAt(blog, 'tags')}
        canonical={canonicalTags}
        {...saving(writes, (typed) => change({ tags: readTags(typed) }))}
      />
      <fieldset>
        <legend>{text('options_blog_with')}</legend>
        {choice('pictures', text('options_blog_pictures'), rights?.upload === false && 'options_blog_pictures_not')}
        {choice('archivePage', text('options_blog_archive'), rights?.pages === false && 'options_blog_archive_not')}
        {choice('featured', text('options_blog_featured'), rights?.upload === false && 'options_blog_featured_not')}
      </fieldset>
    </div>
  );
}
