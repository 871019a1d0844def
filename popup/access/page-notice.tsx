import { useEffect, useState } from 'preact/hooks';

type Offer = typeof import('./page-offer.tsx');

/** What there is to say of the page that the toolbar's popup was opened over. Beside a page, or in a tab: nothing. */
export function PageNotice() {
  const [offer, setOffer] = useState<Offer | null>(null);
  useEffect(() => {
    if (!new URLSearchParams(location.search).has('view')) import('./page-offer.tsx').then(setOffer);
  }, []);
  return offer === null ? null : <offer.PageOffer />;
}
