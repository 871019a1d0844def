/** The highlighter that stands under each post in the timeline; drawn there on the same grid of 24. */
export function MarkerIcon() {
  return (
    <svg class="icon marker" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M4 20h16M8 15.5l-1-3.6 8.6-8.6a1.6 1.6 0 0 1 2.3 0l1.8 1.8a1.6 1.6 0 0 1 0 2.3L11 16z" />
    </svg>
  );
}
