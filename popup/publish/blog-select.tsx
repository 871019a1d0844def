import { text } from '../../src/i18n/text.ts';
import { Labelled } from '../../src/ui/labelled.tsx';
import type { Place } from './place.ts';

interface BlogSelectProps {
  readonly places: readonly Place[];
  /** Address of its API. */
  readonly chosen: string;
  onChoose(root: string): void;
}

/** Which blog the draft goes to, where there are several. */
export function BlogSelect({ places, chosen, onChoose }: BlogSelectProps) {
  return (
    <Labelled label={text('publish_blog')}>
      {(ties) => (
        <select {...ties} value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
          {places.map(({ blog }) => (
            <option key={blog.root} value={blog.root}>
              {blog.name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
