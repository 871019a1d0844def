/** How far something is; it shows itself only where it takes a while, by its style. */
export function Progress({ label, share }: { label: string; share: number }) {
  return (
    <div class="progress">
      <span id="progress-label">{label}</span>
      <progress aria-labelledby="progress-label" max={1} value={share} />
    </div>
  );
}
