/**
 * Parameters that say how a reader came, and nothing about the page.
 * @see https://searchfox.org/mozilla-central/source/toolkit/components/antitracking/data/StripOnShare.json
 * @see https://github.com/brave/brave-browser/wiki/Query-String-Filter
 */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|li_fat_id|yclid|igshid|igsh|mc_[ce]id|mkt_tok|_hsenc|_hsmi|__hs(?:sc|tc|fp)|hsctatracking|vero_(?:id|conv)|oly_(?:anon|enc)_id|rb_clickid|s_cid|wickedid|ml_subscriber(?:_hash)?|__s|_openstat|ref_(?:src|url))$/iu;

/** The same, where the name says it on one site alone: elsewhere `t` may be a page or a minute. */
const ON_SITE: readonly { readonly host: RegExp; readonly names: RegExp }[] = [
  { host: /(?:^|\.)(?:x|twitter)\.com$/u, names: /^[st]$/u },
  { host: /(?:^|\.)(?:youtube\.com|youtu\.be|spotify\.com)$/u, names: /^si$/u },
];

/**
 * A web address without the parameters that only track readers, and without the words a browser was told to
 * highlight (`#:~:text=`); all else stays as it was written. What is no whole address is given back.
 */
export function untracked(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const onSite = ON_SITE.filter(({ host }) => host.test(url.hostname));
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => {
      const [name = ''] = parameter.split('=');
      return name !== '' && !TRACKING.test(name) && !onSite.some(({ names }) => names.test(name));
    });
  url.search = kept.length === 0 ? '' : `?${kept.join('&')}`;
  url.hash = url.hash.replace(/^#(?::~:|utm_).*$|:~:.*$/u, '');
  return url.href;
}
