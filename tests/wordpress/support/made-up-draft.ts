import { readFileSync } from 'node:fs';
import type { Draft } from '../../../src/model/draft.ts';
import type { Sending } from '../../../src/model/outbox-job.ts';
import { richTextOf } from '../../../src/model/plain-text.ts';
import { madeUpPost } from '../../unit/model/made-up-post.ts';

const featured = new Uint8Array(readFileSync('icons/icon-128.png'));

export function madeUpSending(sid: string, fields: Partial<Sending> = {}): Sending {
  return {
    title: `Chat ${sid} <on> "quiet" & loud corners`,
    slug: '',
    excerpt: 'What we said & meant',
    categories: [1],
    tags: [`R&D ${sid}`],
    pictures: true,
    archivePage: true,
    featured: { bytes: featured, alt: 'A quotation' },
    ...fields,
  };
}

/** Where the pictures of the made-up draft are: a file of the project, served by the test. */
const PICTURES = ['icon-32.png'] as const;
let pictureHost = '';
export function picturesAt(host: string): void {
  pictureHost = host;
}

export function madeUpDraft(sid: string, words: string): Draft {
  const media = PICTURES.map((name, at) => ({
    kind: 'image' as const,
    url: `${pictureHost}/${sid}/${name}`,
    alt: `Picture ${at} of a shelf`,
  }));
  const author = { name: `Mara <i>Quill</i> & ${sid}`, handle: 'mara_quill_demo', url: null };
  const post = madeUpPost({ media, author });
  const text = richTextOf(`${words} – "a < b", it's > 1 & more`);
  const pick = { id: 'p1', post, text, note: '', pictures: [] };
  const part = { id: 'h', kind: 'highlight', heading: 'Highlights' };
  const archive = { id: 'a', kind: 'archive', heading: 'Archive' };
  return {
    sid,
    title: `Chat ${sid}`,
    number: 7,
    topic: 'quiet corners',
    hashtags: ['quietcorner'],
    start: null,
    end: null,
    timeZone: 'Europe/London',
    hostHandle: '',
    postStyle: 'quote',
    embeds: false,
    archiveUrl: null,
    sections: [
      { ...part, role: 'picks', picks: [pick], groups: null },
      { ...archive, role: 'archive', plain: '', paragraphs: [], blocks: [] },
    ],
    layout: [
      { ...part, role: 'picks' },
      { ...archive, role: 'archive' },
    ],
  };
}
