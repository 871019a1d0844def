/** Where the focus goes when a row of the trash does: to the row that follows, else to what folds the list. */
export function focusOn(row: Element | null | undefined): void {
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  const target = beside?.querySelector('button') ?? row?.closest('details')?.querySelector('summary');
  target?.focus();
}
