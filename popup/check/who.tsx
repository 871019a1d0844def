import { text } from '../../src/i18n/text.ts';
import type { Pick } from '../../src/model/pick.ts';

interface WhoProps {
  readonly pick: Pick;
  onShow(pick: string): void;
}

/** Whose post it is; leads to it among the picks. */
export function Who({ pick: { id, post }, onShow }: WhoProps) {
  const { handle, name } = post.author;
  return (
    <button type="button" class="quiet" title={text('check_show')} onClick={() => onShow(id)}>
      <bdi>{handle === '' ? name : `@${handle}`}</bdi>
    </button>
  );
}
