import { useEffect, useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { askForServers } from '../../src/store/data-pages.ts';
import { askFor } from '../../src/ui/access/ask-for.ts';
import { type PageHere, pageHere } from './page-here.ts';

/** Offers to use the extension on the site that the popup was opened over, or says that it cannot read that page. */
export function PageOffer() {
  const [page, setPage] = useState<PageHere | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    pageHere().then(setPage);
  }, []);
  if (page === null) return null;
  const { name, wanted } = page;
  const ask = async () => {
    if (wanted === null) return;
    const refusal = await askForServers(askFor, wanted);
    setSaid(refusal ?? text('access_given', name));
    if (refusal === null) setPage({ name, wanted: null });
  };
  const words = said ?? (wanted === null ? text('access_unreadable', text('menu_pick_here')) : null);
  return (
    <div class="notice page-offer">
      {words !== null && <p role="status">{words}</p>}
      {wanted !== null && (
        <button type="button" onClick={ask}>
          {text('access_use', name)}
        </button>
      )}
    </div>
  );
}
