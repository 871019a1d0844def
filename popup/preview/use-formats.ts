import { useEffect, useState } from 'preact/hooks';
import type { Renderer } from '../../src/renderers/renderer.ts';

/** Every format that a draft can be had in, as soon as the code for them is there: none until then. */
export function useFormats(): readonly Renderer[] {
  const [formats, setFormats] = useState<readonly Renderer[]>([]);
  useEffect(() => {
    import('../later.ts').then(({ renderers }) => setFormats(renderers));
  }, []);
  return formats;
}
