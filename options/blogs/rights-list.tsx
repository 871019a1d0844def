import { type MessageKey, text } from '../../src/i18n/text.ts';
import type { BlogRights } from '../../src/publishing/wordpress/who-am-i.ts';

const NAMES: readonly (readonly [keyof BlogRights, MessageKey])[] = [
  ['write', 'options_blog_right_write'],
  ['publish', 'options_blog_right_publish'],
  ['upload', 'options_blog_right_upload'],
  ['pages', 'options_blog_right_pages'],
  ['categories', 'options_blog_right_categories'],
];

function listed(rights: BlogRights, wanted: boolean): string {
  const names = NAMES.filter(([right]) => rights[right] === wanted).map(([, name]) => text(name));
  return new Intl.ListFormat(text('ui_language')).format(names);
}

/** What somebody may do on a blog, and what not, in plain words. */
export function RightsList({ rights }: { rights: BlogRights }) {
  const isAll = NAMES.every(([right]) => rights[right]);
  return (
    <p class="blog-rights">
      {text('options_blog_can', listed(rights, true))}
      {!isAll && <> {text('options_blog_cannot', listed(rights, false))}</>}
    </p>
  );
}
