import { DeletedElsewhere } from './deleted-elsewhere.tsx';
import { SavedLine } from './saved-line.tsx';

/** What the workbench says of other devices. */
export function Saved() {
  return (
    <>
      <DeletedElsewhere />
      <SavedLine />
    </>
  );
}
