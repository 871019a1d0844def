/** The address, normalised, if it is a whole http(s) one; null for `javascript:`, `data:`, relative ones and others. */
export function webAddress(written: string | null): string | null {
  // Most of what is none is told without the price of an exception.
  if (written === null || !/^\s*https?:/iu.test(written)) return null;
  try {
    const { hostname, href } = new URL(written);
    // The standard lets quotes stand in a host. No real one has them, and not every blog's filter expects them.
    return /^[\w.:[\]-]+$/u.test(hostname) ? href : null;
  } catch {
    return null;
  }
}
