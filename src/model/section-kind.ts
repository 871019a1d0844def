/** A kind that none of the sections has: session files tell their picks apart by it. */
export function newKind(sections: readonly { readonly kind: string }[]): string {
  const kinds = new Set(sections.map(({ kind }) => kind));
  let number = sections.length + 1;
  while (kinds.has(`section-${number}`)) number += 1;
  return `section-${number}`;
}
