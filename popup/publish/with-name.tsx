/** For private use, so that no language has it. */
const NAME = '\uE001';

interface WithNameProps {
  /** The words around a name. */
  words(name: string): string;
  readonly name: string;
}

/** Words of a button with a name in them, which alone is cut short where room is scarce: what the button does stays. */
export function WithName({ words, name }: WithNameProps) {
  const [before = '', after = ''] = words(NAME).split(NAME);
  return (
    <span class="with-name">
      {before}
      <bdi>{name}</bdi>
      {after}
    </span>
  );
}
