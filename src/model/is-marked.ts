/** Whether content carries a marker (see `markerOf`), and not a longer one. */
export function isMarked(content: string, marker: string): boolean {
  for (let at = content.indexOf(marker); at >= 0; at = content.indexOf(marker, at + 1)) {
    if (!/[\w-]/.test(content.charAt(at + marker.length))) return true;
  }
  return false;
}
