/** The session that a blob is of, or the word in its place. */
export function sidOf(name: string): string {
  return name.slice(0, name.indexOf('.'));
}

/** Blobs by their sessions. (`Map.groupBy` is missing in the oldest Node that the project takes.) */
export function bySession<T extends { readonly name: string }>(blobs: Iterable<T>): Map<string, T[]> {
  const sessions = new Map<string, T[]>();
  for (const blob of blobs) {
    const sid = sidOf(blob.name);
    const some = sessions.get(sid);
    if (some === undefined) sessions.set(sid, [blob]);
    else some.push(blob);
  }
  return sessions;
}
