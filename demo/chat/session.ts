import type { SessionFile } from '../../src/model/session-file.ts';

/** What the host of the made-up chat writes about it; which posts she picks stands beside the posts. */
export const session: SessionFile = {
  number: 212,
  hashtag: 'InkwellChat',
  topic: 'Reading aloud: who, when and what for?',
  title: 'Session 212 – Reading aloud: who, when and what for?',
  pullQuote: '“Looking at you is not the same thing as listening to you.” Dragonfly SEND Hub',
  summary: [
    'Thirty of us, one hour, five questions and at least one dragon: tonight’s #InkwellChat was about reading aloud, and it was as warm as a reading corner after wet play.',
    'Nearly everybody had found the time by giving something else away: assembly notices, ten minutes of asking people to sit down, the last lesson on a Friday. Nobody wanted it back.',
    'We did not agree on who chooses the book, and we were not meant to. A first-page vote, a box of books that the teacher can bear forty times, the child who reads least: each worked for somebody. What everyone shared was permission to stop. Book funerals may be the idea of the night.',
    'On those who drift and fidget, the advice was practical: something for the hands, a chair to pace behind, a shorter chapter. And on where to begin with eleven minutes and no budget: leave the book on your own chair on Friday.',
  ],
  host: {
    handle: 'imogen_inkwell',
    bio: 'I’m Imogen (@imogen_inkwell). I teach Year 4 in a school between two rivers, run a reading club on Tuesdays and am told that I do a very poor badger.',
  },
  archiveHeading: 'Archive of session 212',
  picks: [],
};
