/** How readers may come to see the draft. */
export interface Look {
  /** As on a telephone. */
  readonly narrow: boolean;
  readonly dark: boolean;
}

/** As the workbench itself looks. */
export function firstLook(): Look {
  return { narrow: false, dark: matchMedia('(prefers-color-scheme: dark)').matches };
}
