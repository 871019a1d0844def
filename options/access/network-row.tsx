import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { covers, hostOf } from '../../src/model/match-pattern.ts';
import { askFor } from '../../src/ui/access/ask-for.ts';
import type { Network } from '../../src/ui/access/networks.ts';
import { siteName } from '../../src/ui/site-names.ts';

interface NetworkRowProps {
  readonly network: Network;
  /** What the browser grants now. */
  readonly origins: readonly string[];
}

/** A network that is built in, and whether the browser lets us read it: people can withdraw that there. */
export function NetworkRow({ network: { id, matches }, origins }: NetworkRowProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const allowed = matches.every((match) => origins.some((origin) => covers(origin, match)));
  const name = siteName(id);
  return (
    <li class="row">
      <p class="row-name">
        <strong>{name}</strong>{' '}
        <span class="hosts">{matches.map((match) => hostOf(match)?.replace(/^www\./, '')).join(', ')}</span>
      </p>
      {allowed ? (
        <p class="allowed">{text('options_allowed')}</p>
      ) : (
        <>
          <p class="withdrawn">{text('options_withdrawn')}</p>
          <button
            type="button"
            aria-label={text('options_allow_site', name)}
            onClick={() => askFor(matches).then(setRefusal)}
          >
            {text('options_allow')}
          </button>
          {refusal !== null && (
            <p class="mistake" role="alert">
              {refusal}
            </p>
          )}
        </>
      )}
    </li>
  );
}
