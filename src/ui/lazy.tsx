import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A part whose code is loaded when it is first shown, and from then on stays.
 * @param Meanwhile shows in between; nothing, where there is none
 */
export function lazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType<Props> = () => null,
): ComponentType<Props> {
  let Part: ComponentType<Props> | null = null;
  return function Lazy(props: Props) {
    const [, render] = useState({});
    useEffect(() => {
      if (Part !== null) return;
      load().then((loaded) => {
        Part = loaded;
        render({});
      });
    }, []);
    return Part === null ? <Meanwhile {...props} /> : <Part {...props} />;
  };
}
