import { useEffect, useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { BlogResult } from '../../src/model/blog-call.ts';
import { type KeptAccess, renewAccess } from '../../src/publishing/access.ts';
import { type BlogCategory, blogCategories } from '../../src/publishing/wordpress/blog-categories.ts';
import { callBlog } from '../../src/publishing/wordpress/call-blog.ts';
import { whoAmI } from '../../src/publishing/wordpress/who-am-i.ts';
import { problemWords } from '../../src/ui/problem-words.ts';

/** What categories there are. Asks first who we are by now: a blog shows its categories to strangers, too. */
async function askBlog(access: KeptAccess): Promise<BlogResult<BlogCategory[]>> {
  const who = await whoAmI(callBlog, access);
  if (!who.ok) return who;
  await renewAccess({ ...access, as: who.value });
  return blogCategories(callBlog, access);
}

interface CategoriesFieldProps {
  readonly chosen: readonly BlogCategory[];
  readonly access: KeptAccess | null;
  readonly onChoose: (categories: BlogCategory[]) => void;
}

/** The categories that drafts begin with, out of those that the blog has. */
export function CategoriesField({ chosen, access, onChoose }: CategoriesFieldProps) {
  const [known, setKnown] = useState<readonly BlogCategory[]>([]);
  const [state, setState] = useState<'idle' | 'loading' | 'loaded' | { readonly mistake: string }>('idle');
  const load = async () => {
    if (access === null) return;
    setState('loading');
    const result = await askBlog(access);
    if (result.ok) setKnown(result.value);
    setState(result.ok ? 'loaded' : { mistake: problemWords(result.problem) });
  };
  useEffect(() => {
    load();
  }, [access?.root]);
  // One that is gone from the blog stays to be seen, and can be taken off.
  const all = [...known, ...chosen.filter(({ id }) => !known.some((one) => one.id === id))];
  const toggle = (category: BlogCategory, isChosen: boolean) =>
    onChoose(isChosen ? [...chosen, category] : chosen.filter(({ id }) => id !== category.id));
  return (
    <fieldset class="categories">
      <legend>{text('options_blog_categories')}</legend>
      {all.map((category) => (
        <label key={category.id} class="choice">
          <input
            type="checkbox"
            checked={chosen.some(({ id }) => id === category.id)}
            onChange={(event) => toggle(category, event.currentTarget.checked)}
          />
          <span dir="auto">{category.name}</span>
        </label>
      ))}
      {state === 'loading' && <p class="hint">{text('options_blog_categories_loading')}</p>}
      {access === null && <p class="hint">{text('options_blog_categories_not_here')}</p>}
      {typeof state === 'object' && (
        <>
          <p class="mistake">{state.mistake}</p>
          <button type="button" onClick={load}>
            {text('options_blog_again')}
          </button>
        </>
      )}
    </fieldset>
  );
}
