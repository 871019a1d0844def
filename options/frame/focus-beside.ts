/** Where the focus goes when a row does: to the next one, else to the one before, else to the field below. */
export function focusBeside(row: HTMLElement): void {
  const beside = row.nextElementSibling ?? row.previousElementSibling;
  const target = beside?.querySelector('button') ?? row.closest('section')?.querySelector('input');
  target?.focus();
}
