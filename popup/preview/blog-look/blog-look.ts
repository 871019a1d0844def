/** How a blog shows a post: what the preview needs of its pages. */
export interface BlogLook {
  /** The blog's style sheets in order, each scoped (see `scopedSheet`). */
  readonly sheets: readonly CSSStyleSheet[];
  /** Classes of the elements around a post's content, from the page's body inwards. */
  readonly around: readonly string[];
  /** Classes of the title's element. */
  readonly title: string;
}
