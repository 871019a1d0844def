import { text } from '../../src/i18n/text.ts';
import { beyond } from '../../src/model/match-pattern.ts';
import { networks } from '../../src/ui/access/networks.ts';
import { useOrigins } from '../../src/ui/access/use-origins.ts';
import { AddServer } from './add-server.tsx';
import { NetworkRow } from './network-row.tsx';
import { ServerRow } from './server-row.tsx';
import { useDataPages } from './use-data-pages.ts';

/** The pages on which posts get a button. */
export function SitesSection() {
  const origins = useOrigins();
  const forData = useDataPages();
  if (origins === null || forData === null) return null;
  const builtIn = networks();
  const servers = beyond(origins, [...builtIn.flatMap(({ matches }) => matches), ...forData]);
  return (
    <>
      <p class="lead">{text('options_sites_lead')}</p>
      <h3>{text('options_networks')}</h3>
      <ul class="rows">
        {builtIn.map((network) => (
          <NetworkRow key={network.id} network={network} origins={origins} />
        ))}
      </ul>
      <h3>{text('options_servers')}</h3>
      <p class="lead">{text('options_servers_lead')}</p>
      {servers.length > 0 && (
        <ul class="rows">
          {servers.map((pattern) => (
            <ServerRow key={pattern} pattern={pattern} />
          ))}
        </ul>
      )}
      <AddServer servers={servers} />
    </>
  );
}
