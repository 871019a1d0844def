import { useRef } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { text } from '../../src/i18n/text.ts';
import { askForServers } from '../../src/store/data-pages.ts';
import { askFor } from '../../src/ui/access/ask-for.ts';
import { pagesName } from '../../src/ui/access/pages-name.ts';
import { focusBeside } from '../frame/focus-beside.ts';
import { useWrites } from '../frame/writes-context.ts';

/** A server that the host has added. */
export function ServerRow({ pattern }: { pattern: string }) {
  const writes = useWrites();
  const row = useRef<HTMLLIElement>(null);
  const name = pagesName(pattern);
  const origins = [pattern];

  const restore = async () => {
    const refusal = await askForServers(askFor, origins);
    if (refusal !== null) writes.tell(refusal);
    return refusal === null;
  };
  const remove = async () => {
    try {
      if (!(await browser.permissions.remove({ origins }))) throw new Error('it is still granted');
    } catch (error) {
      writes.tell(text('options_not_removed', name, String(error)));
      return;
    }
    if (row.current !== null) focusBeside(row.current);
    writes.remember({ words: text('options_server_removed', name), takeBack: restore });
  };
  return (
    <li class="row" ref={row}>
      <p class="row-name">
        <strong>{name}</strong>
      </p>
      <button type="button" aria-label={text('options_remove_server', name)} onClick={remove}>
        {text('options_remove')}
      </button>
    </li>
  );
}
