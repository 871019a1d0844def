import { render, type Wanted } from './dom.ts';

export interface UnmountingList {
  /** Shows these entries, by key, from the top down: at most `PAGE` at first, more as the end comes near. */
  update(keys: readonly string[]): void;
  /** Draws one entry anew, if it is on the screen. */
  redraw(key: string): void;
}

interface Drawing {
  /** The entry's own element, without its content. */
  wrapper(key: string, index: number, count: number): Wanted;
  content(key: string): Wanted;
  /** What stands in the wrapper while it is far off the screen. */
  placeholder(key: string): Wanted | null;
  /** Style of a wrapper while its content is away. */
  awayStyle(height: number): string;
}

const PAGE = 40;
const ESTIMATE = 170;

/** A timeline whose entries all have an element, but are empty of content while they are far off the screen. */
export function unmountingList(container: HTMLElement, drawing: Drawing): UnmountingList {
  let keys: readonly string[] = [];
  let limit = PAGE;
  const wrappers = new Map<string, HTMLElement>();
  const near = new Set<string>();

  const content = (key: string, wrapper: HTMLElement) => {
    wrapper.style.cssText = '';
    render(wrapper, [drawing.content(key)]);
  };
  const away = (key: string, wrapper: HTMLElement, height: number) => {
    const placeholder = drawing.placeholder(key);
    render(wrapper, placeholder === null ? [] : [placeholder]);
    wrapper.style.cssText = drawing.awayStyle(height);
  };
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const key = keyOf.get(target);
        const wrapper = key === undefined ? undefined : wrappers.get(key);
        if (key === undefined || wrapper === undefined || near.has(key) === isIntersecting) continue;
        if (isIntersecting) {
          near.add(key);
          content(key, wrapper);
        } else if (wrapper.offsetParent !== null) {
          // A screen that is hidden as a whole keeps what it has.
          near.delete(key);
          away(key, wrapper, wrapper.getBoundingClientRect().height);
        }
      }
    },
    { rootMargin: '800px 0px' },
  );
  const keyOf = new WeakMap<Element, string>();

  const end = document.createElement('div');
  new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting || limit >= keys.length) return;
      limit += PAGE;
      draw();
    },
    { rootMargin: '1500px 0px' },
  ).observe(end);

  const draw = () => {
    const shown = keys.slice(0, limit);
    let last: Element | null = null;
    for (const [index, key] of shown.entries()) {
      const known = wrappers.get(key);
      if (known !== undefined) {
        last = known;
        continue;
      }
      const holder = document.createElement('div');
      render(holder, [drawing.wrapper(key, index, keys.length)]);
      const wrapper = holder.firstElementChild as HTMLElement;
      wrappers.set(key, wrapper);
      keyOf.set(wrapper, key);
      away(key, wrapper, ESTIMATE);
      if (last === null) container.prepend(wrapper);
      else last.after(wrapper);
      watch.observe(wrapper);
      last = wrapper;
    }
    container.append(end);
  };

  return {
    update(next) {
      if (keys.length > 0) limit += Math.max(next.length - keys.length, 0);
      keys = next;
      draw();
    },
    redraw(key) {
      const wrapper = wrappers.get(key);
      if (wrapper !== undefined && near.has(key)) content(key, wrapper);
    },
  };
}
