import messages from '../../../_locales/en/messages.json' with { type: 'json' };
import { startDemo } from '../../../demo/server.ts';
import type { Draft } from '../../../src/model/draft.ts';
import type { Language } from '../../../src/renderers/language.ts';
import { wordpress } from '../../../src/renderers/wordpress.ts';
import { type Figure, figureOf } from '../figure.ts';
import { longChat } from '../long-chat.ts';
import { postOf } from '../post-of.ts';
import { rounds } from '../rounds.ts';
import { tell } from '../tell.ts';

const PICKS = 300;
/** Times that each is done in a round, in turns; the fastest counts: what is above it is what else the machine does. */
const TURNS = 40;

const english: Language = { locale: 'en-GB', text: (word) => messages[word].message };

/** A draft of one section, its picks as the demo's timeline of X shows them. */
async function longDraft(): Promise<Draft> {
  const demo = await startDemo({ chat: longChat(PICKS) });
  const posts = demo.timelines.x.slice(0, PICKS).map(postOf);
  await demo.close();
  const picks = posts.map((post) => ({ id: post.id, post, text: post.text, note: '', pictures: [] }));
  const part = { id: 'highlights', kind: 'highlight', heading: 'Highlighted posts', role: 'picks' } as const;
  return {
    ...{ sid: 'session', title: 'Session 7', number: 7, topic: '', hashtags: [demo.hashtag], start: null, end: null },
    ...{ timeZone: 'Europe/London', hostHandle: '', postStyle: 'quote', embeds: false, archiveUrl: null },
    sections: [{ ...part, picks, groups: null }],
    layout: [part],
  };
}

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

/** A long draft as blocks of WordPress, against the same draft as JSON. */
export async function renderBlocks(runs: number): Promise<readonly Figure[]> {
  const draft = await longDraft();
  if (draft.sections.some((section) => section.role === 'picks' && section.picks.length !== PICKS)) {
    throw new Error(`The demo has no ${PICKS} posts.`);
  }
  const taken = await rounds(runs, async () => {
    const json: number[] = [];
    const blocks: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      json.push(timed(() => JSON.stringify(draft)));
      blocks.push(timed(() => wordpress.render(draft, english)));
    }
    const took = { json: Math.min(...json), blocks: Math.min(...blocks) };
    tell(took);
    return took.blocks / took.json;
  });
  return [figureOf({ name: '300 picks as WordPress blocks, against JSON.stringify', bar: 10, unit: '×' }, taken)];
}
