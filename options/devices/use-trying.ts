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
import type { ServerConfig } from './server-config.ts';
import { type FirstAct, takeWay } from './way-acts.ts';
import { addressOf, hostOfWay } from './way-name.ts';

/** How far the host has come with a server. */
export type Trying =
  | { readonly at: 'idle' }
  | { readonly at: 'testing'; readonly host: string }
  | { readonly at: 'refused'; readonly words: string }
  /** Somebody syncs there already, with a key that is not this one. */
  | { readonly at: 'taken'; readonly config: ServerConfig };

const IDLE: Trying = { at: 'idle' };

/** Why a server is not taken, in words; null: it answers as it should. `blobs`: whether there is a space already. */
async function look(config: ServerConfig, host: string): Promise<{ words: string } | { hasSpace: boolean }> {
  try {
    const listed = await openRemote(config).list();
    return { hasSpace: listed.some(isSpace) };
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
    async attempt(config: ServerConfig, first: FirstAct): Promise<boolean> {
      turn.current += 1;
      const mine = turn.current;
      const isCurrent = () => mine === turn.current;
      writes.dismiss();
      const refusal = await askForData(askFor, [patternOf(addressOf(config) ?? '') ?? ''], 'sync', origins);
      if (!isCurrent()) return false;
      if (refusal !== null) {
        refuse(refusal);
        return false;
      }
      const host = hostOfWay(config) ?? '';
      setTrying({ at: 'testing', host });
      writes.say(text('sync_testing', host));
      const found = await look(config, host);
      if (!isCurrent()) return false;
      if ('words' in found) {
        refuse(found.words);
        return false;
      }
      const isSame = 'key' in now && now.key === config.key;
      if (found.hasSpace && first === 'now' && !isSame) {
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
      turn.current += 1;
      setTrying(IDLE);
      tidyAccess(writes);
    },
  };
}
