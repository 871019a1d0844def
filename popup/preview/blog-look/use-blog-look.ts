import { useEffect, useState } from 'preact/hooks';
import type { BlogSetting } from '../../../src/model/setting.ts';
import type { Renderer } from '../../../src/renderers/renderer.ts';
import type { BlogLook } from './blog-look.ts';
import { fetchLook } from './fetch-look.ts';

/** A look, and what writes the draft as the blog will get it. */
interface Dressed {
  readonly dress: BlogLook;
  readonly format: Renderer;
}

type DressState =
  | { readonly state: 'none' | 'loading' }
  | { readonly state: 'failed'; retry(): void }
  | ({ readonly state: 'ready' } & Dressed);

/** Looks that were fetched since the workbench was opened, by the id of the blog. */
const fetched = new Map<string, Promise<Dressed>>();

async function fetchDressed(blog: BlogSetting): Promise<Dressed> {
  const [dress, { wordpress }] = await Promise.all([fetchLook(blog), import('../../../src/renderers/wordpress.ts')]);
  return { dress, format: wordpress };
}

function dressed(blog: BlogSetting): Promise<Dressed> {
  const known = fetched.get(blog.id);
  if (known !== undefined) return known;
  const coming = fetchDressed(blog);
  fetched.set(blog.id, coming);
  // The next time it is tried again.
  coming.catch(() => fetched.delete(blog.id));
  return coming;
}

/** How a blog shows its posts; fetched when it is first asked for. */
export function useBlogLook(blog: BlogSetting | null): DressState {
  const [state, setState] = useState<DressState>({ state: 'none' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (blog === null) {
      setState({ state: 'none' });
      return;
    }
    let wanted = true;
    const show = (next: DressState) => wanted && setState(next);
    show({ state: 'loading' });
    dressed(blog).then(
      (known) => show({ state: 'ready', ...known }),
      () => show({ state: 'failed', retry: () => setTries(tries + 1) }),
    );
    return () => {
      wanted = false;
    };
  }, [blog?.id, tries]);
  return state;
}
