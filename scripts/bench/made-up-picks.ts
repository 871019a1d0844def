import { createHash } from 'node:crypto';
import { identityOf } from '../../src/model/identity.ts';
import type { Pick } from '../../src/model/pick.ts';
import { pickId } from '../../src/model/pick-id.ts';
import { Post } from '../../src/model/post.ts';
import type { Run } from '../../src/model/rich-text.ts';
import { newRow } from '../../src/model/row.ts';
import { UNTOUCHED_PICK } from '../../src/model/untouched.ts';
import { Random } from '../fuzz/random.ts';

const NETWORKS = ['x', 'bluesky', 'mastodon'] as const;
type Network = (typeof NETWORKS)[number];

/** Things that nobody said, of the length at which people say things. */
const SAID = [
  'A1: Ten minutes straight after lunch, every single day. It replaced ten minutes of me asking people to sit down.',
  'A2 We swapped the Friday spelling test for a Friday sentence. Same words, but now they have to mean something. Marking went from an hour to a cup of tea, and nobody has cried since October.',
  'What changed for us was the shelf by the door: five books, face out, chosen by last week’s readers. Nobody may tidy it but them.',
  'A3: Honestly? I stopped asking what they thought the author meant and asked what they would have done instead. Hands everywhere. 🙌',
  'Thank you all, leaving with four ideas and a reading list that is longer than my summer holidays!',
  'A4 – the quiet ones write first, then we talk. I read three cards aloud without names. By the third week they were asking to have theirs read, and two of them now want to read it themselves.',
] as const;
const PEOPLE = [
  ['Mara Quill', 'mara_quill_demo'],
  ['Tomasz in Year 4', 'tomasz_y4_demo'],
  ['Ms Okonkwo 📚', 'okonkwo_eng_demo'],
  ['Headteacher Hal', 'head_hal_demo'],
] as const;

/** Characters that look as if by chance, and are the same for the same number. */
function drawn(what: string, length: number, characters = '0123456789'): string {
  const digest = createHash('sha256').update(what).digest();
  return Array.from({ length }, (_, index) => characters[(digest[index % 32] ?? 0) % characters.length]).join('');
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE32 = '234567abcdefghijklmnopqrstuvwxyz';

/** Where somebody and their post are found; one of three on Bluesky is known by its DID alone. */
function addressesOf(
  network: Network,
  handle: string,
  number: number,
): { handle: string; page: string; id: string; url: string } {
  const id = network === 'bluesky' ? `3m${drawn(`post ${number}`, 11, BASE32)}` : `20${drawn(`post ${number}`, 16)}`;
  if (network === 'x')
    return { handle, page: `https://x.com/${handle}`, id, url: `https://x.com/${handle}/status/${id}` };
  if (network === 'mastodon') {
    const page = `https://mastodon.social/@${handle}`;
    return { handle: `${handle}@mastodon.social`, page, id, url: `${page}/${id}` };
  }
  const name = `${handle.replaceAll('_', '-')}.bsky.social`;
  const page = `https://bsky.app/profile/${number % 3 === 0 ? `did:plc:${drawn(handle, 24, BASE32)}` : name}`;
  return { handle: name, page, id, url: `${page}/post/${id}` };
}

const WORDS = SAID.flatMap((text) => text.split(' '));

/** The first few as they stand; then the same words in other orders, since no two people say the same. */
function saidIn(number: number): string {
  const said = SAID[number];
  if (said !== undefined) return said;
  const random = new Random(number);
  return Array.from({ length: 12 + (number % 24) }, () => random.one(WORDS)).join(' ');
}

/** A post that nobody wrote, as the adapters read them: some answer somebody, some name somebody. */
function madeUpPost(number: number): Post {
  const [name, of] = PEOPLE[number % PEOPLE.length] ?? PEOPLE[0];
  const network = NETWORKS[number % NETWORKS.length] ?? 'x';
  const { handle, page, id, url } = addressesOf(network, of, number);
  const tag: Run = { type: 'hashtag', text: '#InkwellChat', tag: 'inkwellchat' };
  const named = addressesOf(network, 'inkwell_host_demo', number + 1);
  const mention: Run[] =
    number % 4 === 1
      ? [
          { type: 'mention', text: `@${named.handle}`, handle: named.handle, url: named.page },
          { type: 'text', text: ' ' },
        ]
      : [];
  return Post.parse({
    site: network,
    id,
    url,
    author: { name, handle, url: page },
    time: new Date(Date.UTC(2026, 2, 12, 20, 0, number * 7)).toISOString(),
    text: [...mention, { type: 'text', text: `${saidIn(number)} ` }, tag],
    lang: 'en',
    tags: ['inkwellchat'],
    mentions: mention.length > 0 ? [named.handle] : [],
    links: [],
    media: [],
    quote: null,
    repostedBy: null,
    replyTo: number % 5 === 2 ? named.handle : null,
    truncated: false,
    promoted: false,
  });
}

/** A session's id, a section's, a device's. */
export function madeUpId(what: string): string {
  return drawn(what, 12, LETTERS);
}

/** A pick of such a post, as the store makes them. */
export async function madeUpPick(sid: string, number: number, post = madeUpPost(number)): Promise<Pick> {
  const by = { device: madeUpId('device'), now: Date.UTC(2026, 2, 12, 20, 30, number * 11) + number };
  const id = await pickId(sid, identityOf(post));
  const section = madeUpId(`${sid} ${number % 3}`);
  return newRow({ id, sid, section, order: `a${number % 10}`, post, ...UNTOUCHED_PICK, pickedAt: by.now }, by);
}
