import type { BlogSetting } from '../../src/model/setting.ts';

/** How readers may come to see the draft. */
export interface Look {
  /** As on a telephone. */
  readonly narrow: boolean;
  readonly dark: boolean;
  /** The blog on which it is seen; null: on a plain page. */
  readonly blog: BlogSetting | null;
}

/** As the workbench itself looks. */
export function firstLook(): Look {
  return { narrow: false, dark: matchMedia('(prefers-color-scheme: dark)').matches, blog: null };
}
