import type { Chat, ChatPost, Person } from './chat-post.ts';
import type { DemoItem, DemoPerson, DemoPost } from './demo-post.ts';
import { HOSTS, type SiteName } from './hosts.ts';
import { makeId } from './ids.ts';
import { idOfPermalink, postPath, profilePath } from './permalink.ts';
import { avatarUrl, pictureUrl } from './picture-urls.ts';
import { type Moment, schedule } from './schedule.ts';

function handleOn(site: SiteName, person: Person): string {
  if (site === 'bluesky') return person.bluesky ?? person.handle;
  return site === 'mastodon' ? (person.mastodon ?? person.handle) : person.handle;
}

/** What the network has for a text: pictures of its own or characters, handles as they are here. */
function localiser(chat: Chat, site: SiteName): (text: string) => string {
  const emoji = site === 'mastodon' ? [] : Object.entries(chat.customEmoji);
  const handles = chat.people.flatMap(({ handle, bluesky }): [string, string][] =>
    site === 'bluesky' && bluesky !== undefined ? [[`@${handle}`, `@${bluesky}`]] : [],
  );
  const changes = [...emoji, ...handles];
  return (text) => changes.reduce((so, [from, to]) => so.replaceAll(from, to), text);
}

function personOn(site: SiteName, person: Person, localise: (text: string) => string): DemoPerson {
  const handle = handleOn(site, person);
  const name = localise(person.name);
  return { handle, name, path: profilePath(site, handle), avatar: avatarUrl(site, handle, name) };
}

/** Cuts off a last paragraph of nothing but hashtags. */
function withoutTagLine(text: string): { readonly text: string; readonly tagLine: readonly string[] } {
  const [, rest = text, line = ''] = /^(.+)\n\n((?:#\S+ ?)+)$/su.exec(text) ?? [];
  return { text: rest, tagLine: line.split(' ').filter((tag) => tag !== '') };
}

/** A spread of small and larger numbers, the same in every run. */
function counts(index: number): DemoPost['counts'] {
  const spread = (index * 7919) % 97;
  return { replies: spread % 5, reposts: spread % 11, likes: spread };
}

/**
 * The timeline of a chat on one network, the latest entry last: every post, and every repost as an entry of its own.
 * @param start when the demo was started, milliseconds since 1970
 * @param pace milliseconds between two arrivals; 0: everything is there from the start
 */
export function timelineOn(site: SiteName, chat: Chat, start: number, pace: number): DemoItem[] {
  const moments = schedule(chat.posts, start, pace);
  const used = new Set<string>();
  const localise = localiser(chat, site);
  const people = new Map(chat.people.map((each) => [each.handle, personOn(site, each, localise)]));
  const optedOut = new Set(chat.people.filter((each) => each.optedOut).map((each) => each.handle));

  const person = (handle: string): DemoPerson => {
    const known = people.get(handle);
    if (known === undefined) throw new Error(`Nobody in the chat is called ${JSON.stringify(handle)}.`);
    return known;
  };
  const freshId = (time: number, serial: number): string => {
    let id = makeId(site, time, serial % 1024);
    for (let later = time; used.has(id); id = makeId(site, later, serial % 1024)) later += 1;
    used.add(id);
    return id;
  };
  const permalink = (post: ChatPost, moment: Moment, index: number): { id: string; path: string } => {
    const given = post.url === undefined ? null : idOfPermalink(site, post.url);
    if (given !== null && post.url !== undefined && !used.has(given)) {
      used.add(given);
      return { id: given, path: new URL(post.url).pathname };
    }
    const id = freshId(moment.time, index);
    return { id, path: postPath(site, person(post.by).handle, id) };
  };

  const keyed = new Map<string, DemoPost>();
  const places: { place: number; item: DemoItem }[] = [];
  for (const [index, post] of chat.posts.entries()) {
    const moment = moments[index];
    if (moment === undefined) continue;
    const { id, path } = permalink(post, moment, index);
    const answered = post.replyTo === undefined ? undefined : keyed.get(post.replyTo);
    const shown: DemoPost = {
      id,
      path,
      url: `https://${HOSTS[site].page}${path}`,
      author: person(post.by),
      time: moment.time,
      ...(chat.tagLines === 'apart' && site === 'mastodon'
        ? withoutTagLine(localise(post.text))
        : { text: localise(post.text), tagLine: [] }),
      lang: post.lang ?? 'en',
      replyTo: answered === undefined ? null : { id: answered.id, person: answered.author },
      quote: post.quotes === undefined ? null : (keyed.get(post.quotes) ?? null),
      media: (post.media ?? []).map(({ picture, alt }) => ({ url: pictureUrl(site, picture), alt })),
      warning: site === 'mastodon' ? (post.warning ?? null) : null,
      promoted: post.promoted ?? false,
      optedOut: optedOut.has(post.by),
      counts: counts(index),
    };
    if (post.key !== undefined) keyed.set(post.key, shown);
    places.push({ place: index, item: { id, post: shown, repostedBy: null, arrives: moment.arrives } });
    for (const [nth, handle] of (post.repostedBy ?? []).entries()) {
      const place = Math.min(index + 4 + 3 * nth, chat.posts.length - 1);
      const then = moments[place] ?? moment;
      const item = { id: freshId(then.time, index), post: shown, repostedBy: person(handle), arrives: then.arrives };
      places.push({ place: place + 0.5, item });
    }
  }
  return places.sort((a, b) => a.place - b.place).map(({ item }) => item);
}
