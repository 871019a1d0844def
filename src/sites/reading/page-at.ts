let last: URL | undefined;

/** The address of a page, parsed anew only when it has changed. */
export function pageAt(href: string): URL {
  if (last?.href !== href) last = new URL(href);
  return last;
}
