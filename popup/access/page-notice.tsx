import { useEffect, useState } from 'preact/hooks';

type Later = typeof import('../later.ts');

/** What there is to say of the page that the toolbar's popup was opened over. Beside a page, or in a tab: nothing. */
export function PageNotice() {
  const [offer, setOffer] = useState<Later | null>(null);
  useEffect(() => {
    if (!new URLSearchParams(location.search).has('view')) import('../later.ts').then(setOffer);
  }, []);
  return offer === null ? null : <offer.PageOffer />;
}
