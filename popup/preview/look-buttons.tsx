import { text } from '../../src/i18n/text.ts';
import type { BlogSetting } from '../../src/model/setting.ts';
import type { Look } from './look.ts';

interface LookButtonsProps {
  readonly look: Look;
  readonly blogs: readonly BlogSetting[];
  onLook(look: Look): void;
}

/** Shows the draft as other readers will see it. */
export function LookButtons({ look, blogs, onLook }: LookButtonsProps) {
  const choices = [
    { label: text('preview_narrow'), pressed: look.narrow, next: { ...look, narrow: !look.narrow } },
    { label: text('preview_dark'), pressed: look.dark, next: { ...look, dark: !look.dark } },
    ...blogs.map((blog) => ({
      label: text('preview_as_on', blog.name),
      pressed: look.blog?.id === blog.id,
      next: { ...look, blog: look.blog?.id === blog.id ? null : blog },
    })),
  ];
  return (
    <>
      {choices.map(({ label, pressed, next }) => (
        <button key={label} type="button" class="quiet" aria-pressed={pressed} onClick={() => onLook(next)}>
          {label}
        </button>
      ))}
    </>
  );
}
