import { text } from '../../src/i18n/text.ts';
import { networks } from '../../src/ui/access/networks.ts';
import { useOrigins } from '../../src/ui/access/use-origins.ts';
import { NetworkRow } from './network-row.tsx';

/** The pages on which posts get a button. */
export function SitesSection() {
  const origins = useOrigins();
  if (origins === null) return null;
  return (
    <>
      <p class="lead">{text('options_sites_lead')}</p>
      <h3>{text('options_networks')}</h3>
      <ul class="rows">
        {networks().map((network) => (
          <NetworkRow key={network.id} network={network} origins={origins} />
        ))}
      </ul>
    </>
  );
}
