/**
 * The handles of a session's host, without `@`: several where networks know the host by different ones. The first is
 * the one that is credited. A name with a space in it is one: some give theirs for want of a handle.
 * @param typed parted by commas, or by the `@` of the next: as `Session.hostHandle` has it, or as people type it
 */
export function hostHandles(typed: string): string[] {
  return typed
    .split(/[,;]|\s(?=@)/u)
    .map((handle) => handle.trim().replace(/^@+/u, ''))
    .filter((handle) => handle !== '');
}

/** As `Session.hostHandle` has them. */
export function joinHandles(handles: readonly string[]): string {
  return handles.join(' @');
}

/** The handle that is credited; empty where none is known. */
export function mainHandle(typed: string): string {
  return hostHandles(typed)[0] ?? '';
}
