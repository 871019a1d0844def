import { HOSTS, type SiteName } from './hosts.ts';

const FOLDERS: Record<SiteName, { readonly avatar: string; readonly picture: string }> = {
  x: { avatar: 'pbs.twimg.com/profile_images', picture: 'pbs.twimg.com/media' },
  bluesky: { avatar: 'cdn.bsky.app/img/avatar/plain', picture: 'cdn.bsky.app/img/feed_thumbnail/plain' },
  mastodon: {
    avatar: 'files.mastodon.social/accounts/avatars/original',
    picture: 'files.mastodon.social/media_attachments/files/original',
  },
};

/** A colour of one's own: degrees on the colour wheel. */
function hue(handle: string): number {
  let sum = 7;
  for (const character of handle) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 360;
  return sum;
}

/** The initial of a name, or nothing. */
function initial(name: string): string {
  return /[\p{L}\p{N}]/u.exec(name)?.[0]?.toUpperCase() ?? '';
}

export function avatarUrl(site: SiteName, handle: string, name: string): string {
  return `https://${FOLDERS[site].avatar}/${hue(handle)}-${encodeURIComponent(initial(name))}.svg`;
}

export function pictureUrl(site: SiteName, picture: string): string {
  return `https://${FOLDERS[site].picture}/${picture}.svg`;
}

/** Code points in hexadecimal, as the sites name their emoji files. */
function codePoints(emoji: string): string {
  return [...emoji].map((character) => (character.codePointAt(0) ?? 0).toString(16)).join('-');
}

export function emojiUrl(site: SiteName, emoji: string): string {
  const folder = site === 'x' ? 'https://abs-0.twimg.com/emoji/v2/svg' : `https://${HOSTS[site].page}/emoji`;
  return `${folder}/${codePoints(emoji)}.svg`;
}

export function customEmojiUrl(shortcode: string): string {
  return `https://files.mastodon.social/custom_emojis/images/original/${shortcode.replaceAll(':', '')}.svg`;
}
