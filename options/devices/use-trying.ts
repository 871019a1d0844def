import { useRef, useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { patternOf } from '../../src/model/match-pattern.ts';
import { askForData } from '../../src/store/data-pages.ts';
import type { SyncConfig } from '../../src/sync/config.ts';
import { RemoteError } from '../../src/sync/remote.ts';
import { openRemote } from '../../src/sync/remotes/registry.ts';
import { isSpace } from '../../src/sync/space.ts';
import { askFor } from '../../src/ui/access/ask-for.ts';
import { tidyAccess } from '../access/tidy-access.ts';
import { useWrites } from '../frame/writes-context.ts';
import type { Candidate, ServerConfig } from './server-config.ts';
import { type FirstAct, takeWay } from './way-acts.ts';
import { hostOf } from './way-name.ts';

/** How far the host has come with a server. */
export type Trying =
  | { readonly at: 'idle' }
  | { readonly at: 'testing'; readonly host: string }
  | { readonly at: 'refused'; readonly words: string }
  /** Somebody syncs there already, with a key that is not this one. */
  | { readonly at: 'taken'; readonly config: ServerConfig };

const IDLE: Trying = { at: 'idle' };

/** What a server is synced through by, and whether somebody syncs there already; else why it is not taken, in words. */
type Found = { readonly config: ServerConfig; readonly hasSpace: boolean } | { readonly words: string };

async function look(candidate: Candidate, host: string): Promise<Found> {
  try {
    const config = await candidate.find();
    const listed = await openRemote(config)?.list();
    return { config, hasSpace: listed?.some(isSpace) === true };
  } catch (error) {
    return { words: text(`sync_refused_${error instanceof RemoteError ? error.problem : 'offline'}`, host) };
  }
}

/**
 * Tries a server before this device syncs through it: nothing is kept until it has answered. Whatever the host does next
 * ends what was under way.
 * @param origins what the browser lets us reach
 * @param now how this device syncs until then
 */
export function useTrying(origins: readonly string[], now: SyncConfig) {
  const writes = useWrites();
  const [trying, setTrying] = useState(IDLE);
  const turn = useRef(0);

  const refuse = (words: string) => {
    setTrying({ at: 'refused', words });
    writes.say(words);
    tidyAccess(writes);
  };
  return {
    trying,
    refuse,
    /**
     * Call it straight from a press.
     * @param first what is done once it is kept; `now`: the key is new, or was in use here
     */
    async attempt(candidate: Candidate, first: FirstAct): Promise<boolean> {
      turn.current += 1;
      const mine = turn.current;
      const isCurrent = () => mine === turn.current;
      const fail = (words: string) => {
        refuse(words);
        return false;
      };
      writes.dismiss();
      const refusal = await askForData(askFor, [patternOf(candidate.page) ?? ''], 'sync', origins);
      if (!isCurrent()) return false;
      if (refusal !== null) return fail(refusal);
      const host = hostOf(candidate.page);
      setTrying({ at: 'testing', host });
      writes.say(text('sync_testing', host));
      const found = await look(candidate, host);
      if (!isCurrent()) return false;
      if ('words' in found) return fail(found.words);
      const { config, hasSpace } = found;
      const isSame = 'key' in now && now.key === config.key;
      if (hasSpace && first === 'now' && !isSame) {
        setTrying({ at: 'taken', config });
        writes.say(text('sync_taken'));
        return false;
      }
      setTrying(IDLE);
      await takeWay(writes, now, config, first);
      return true;
    },
    /** Leaves what was under way. */
    leave(): void {
      if (trying === IDLE) return;
      turn.current += 1;
      setTrying(IDLE);
      tidyAccess(writes);
    },
  };
}
