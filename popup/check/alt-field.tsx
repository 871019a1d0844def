import { text } from '../../src/i18n/text.ts';
import type { Pick } from '../../src/model/pick.ts';
import { writtenAt } from '../../src/model/written-at.ts';
import { TextField } from '../store/text-field.tsx';
import { isWebAddress } from '../web-address.ts';

interface AltFieldProps {
  readonly picks: readonly Pick[];
  readonly asks: { readonly pickId: string; readonly index: number };
}

/** Where the host describes a picture that its author has not described. */
export function AltField({ picks, asks: { pickId, index } }: AltFieldProps) {
  const pick = picks.find(({ id }) => id === pickId);
  const url = pick?.post.media[index]?.url ?? null;
  if (pick === undefined) return null;
  return (
    <div class="alt-field">
      {url !== null && isWebAddress(pick.post.url) && (
        <a href={pick.post.url} target="_blank" rel="noreferrer">
          {text('check_see_picture')}
        </a>
      )}
      <TextField
        label={text('check_alt')}
        rows={2}
        stored={pick.alts[index] ?? ''}
        writtenAt={writtenAt(pick, 'alts')}
        change={(words) => ({ table: 'picks', id: pickId, fields: { alts: { ...pick.alts, [index]: words } } })}
      />
    </div>
  );
}
