/** One line drawing on a grid of 16, in the colour of the text around it. It says nothing: its button has a name. */
export function Icon({ path }: { path: string }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
