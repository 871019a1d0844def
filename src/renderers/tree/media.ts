import type { Element } from 'hast';
import type { DraftPick, Picture } from '../../model/draft.ts';
import type { Media } from '../../model/post.ts';
import { h } from './h.ts';
import { isolated } from './isolated.ts';
import type { Ours } from './ours.ts';
import { printable } from './printable.ts';
import type { Setting } from './setting.ts';
import { webAddress } from './web-address.ts';

/** A picture that the blog has itself, linked to the post. WordPress knows its own by the class. */
function pictureNode({ src, id, alt }: Picture, href: string | null): Element {
  const image = h('img', { className: [`wp-image-${id}`], src, alt: printable(alt) });
  return h('figure', { className: ['chat-picture'] }, [href === null ? image : h('a', { href }, [image])]);
}

function toldNode(media: Media, href: string | null, setting: Setting, ours: Ours, lang: string | null): Element {
  const kind = setting.language.text(`draft_${media.kind}`);
  const alt = media.alt.trim();
  return h('p', { className: ['chat-media'], ...ours }, [
    href === null ? kind : h('a', { href }, kind),
    ...(alt === '' ? [] : [': ', ...isolated('span', lang === null ? {} : { lang }, alt)]),
  ]);
}

/**
 * What hangs on a post. A picture that the blog does not have is told by its description and linked, not shown: an
 * image from the network's own server would vanish with the post and let the network see every reader of the blog.
 * @param ours language and direction of our own words among the post's
 * @param lang the post's
 */
export function mediaNodes(
  { post, pictures }: DraftPick,
  setting: Setting,
  ours: Ours,
  lang: string | null,
): Element[] {
  return post.media.map((media) => {
    const href = webAddress(post.url) ?? webAddress(media.url);
    const picture = pictures.find(({ of }) => of === media.url);
    const src = webAddress(picture?.src ?? null);
    if (picture === undefined || src === null) return toldNode(media, href, setting, ours, lang);
    return pictureNode({ ...picture, src }, href);
  });
}
