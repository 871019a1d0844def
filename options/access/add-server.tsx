import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { covers } from '../../src/model/match-pattern.ts';
import { serverPattern } from '../../src/model/server-address.ts';
import { askForServers } from '../../src/store/data-pages.ts';
import { askFor } from '../../src/ui/access/ask-for.ts';
import { networks } from '../../src/ui/access/networks.ts';
import { pagesName } from '../../src/ui/access/pages-name.ts';
import { ADDRESS_INPUT } from '../../src/ui/address-input.ts';
import { Labelled } from '../../src/ui/labelled.tsx';
import { useWrites } from '../frame/writes-context.ts';

/** The same where the host's own pages are: networks send people from `linkedin.com` to `www.linkedin.com`. */
function bare(pattern: string): string {
  return pattern.replace('://www.', '://');
}

/** The match pattern of what was typed, or what keeps it from being asked for. */
function readServer(typed: string, servers: readonly string[]): { pattern: string } | { mistake: string } {
  if (typed.trim() === '') return { mistake: text('options_server_missing') };
  const pattern = serverPattern(typed);
  if (pattern === null) return { mistake: text('options_server_strange', typed.trim()) };
  const name = pagesName(pattern);
  const builtIn = networks().flatMap(({ matches }) => matches);
  if (builtIn.some((match) => covers(bare(match), bare(pattern)))) {
    return { mistake: text('options_server_built_in', name) };
  }
  const known = servers.some((server) => covers(server, pattern));
  return known ? { mistake: text('options_server_known', name) } : { pattern };
}

/** The field in which the host adds a server. */
export function AddServer({ servers }: { servers: readonly string[] }) {
  const writes = useWrites();
  const [typed, setTyped] = useState('');
  const [mistake, setMistake] = useState<string | null>(null);

  const refuse = (words: string) => {
    setMistake(words);
    writes.say(words);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    writes.dismiss();
    const server = readServer(typed, servers);
    if ('mistake' in server) return refuse(server.mistake);
    const refusal = await askForServers(askFor, [server.pattern]);
    if (refusal !== null) return refuse(refusal);
    setMistake(null);
    setTyped('');
    writes.tell(text('options_server_added', pagesName(server.pattern)));
  };

  return (
    <form class="add" onSubmit={submit} noValidate>
      <Labelled label={text('options_server')} hint={text('options_server_hint')} mistake={mistake}>
        {(ties) => (
          <div class="field-and-button">
            <input
              {...ties}
              {...ADDRESS_INPUT}
              placeholder="social.example"
              value={typed}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                setMistake(null);
              }}
            />
            <button type="submit">{text('options_add')}</button>
          </div>
        )}
      </Labelled>
    </form>
  );
}
