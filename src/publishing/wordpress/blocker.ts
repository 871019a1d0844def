/** What is known to switch application passwords off; each has a sentence of its own that says where. */
export type Blocker = 'wordfence' | 'solid' | 'hostinger';

/** By the namespaces that they bring to the API. All-In-One Security brings none. */
const NAMESPACES: Readonly<Record<string, Blocker>> = {
  'wordfence/v1': 'wordfence',
  'ithemes-security/v1': 'solid',
  'ithemes-security/rpc': 'solid',
  'hostinger-tools-plugin/v1': 'hostinger',
};

/** Which of them a blog has; null where none is known to be there. */
export function blockerAmong(namespaces: readonly string[]): Blocker | null {
  const [blocker = null] = namespaces.flatMap((namespace) => NAMESPACES[namespace] ?? []);
  return blocker;
}
