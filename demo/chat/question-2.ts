import type { ChatPost } from '../chat-post.ts';

export const question2: readonly ChatPost[] = [
  {
    key: 'q2',
    by: 'imogen_inkwell',
    text: 'Q2: Who chooses the book? You, the class, a list from somewhere above? And what do you do when it is not working? #InkwellChat',
    repostedBy: ['lantern_library'],
  },
  {
    by: 'lantern_library',
    kind: 'highlight',
    text: 'A2: We run a “first page” vote: three books, three first pages, hands up. The children choose, and we choose the three 🦊 #InkwellChat',
    media: [
      {
        picture: 'vote',
        alt: 'Three open books on a table with piles of counters in front of them; the middle pile is the highest.',
      },
    ],
  },
  {
    key: 'a2-okonkwo',
    by: 'ms_okonkwo_eng',
    kind: 'highlight',
    text: 'A2: I choose. Unfashionable, I know. But if they could already choose it, they would not need me to read it to them. #InkwellChat',
  },
  {
    by: 'drama_dee',
    replyTo: 'a2-okonkwo',
    text: 'Agree about half of this, and the half changes depending on the class 🎭',
  },
  {
    by: 'tomasz_y4',
    kind: 'highlight',
    text: 'A2: The class chooses from a box. My one rule: everything in the box is something I can bear to read forty times. #InkwellChat',
  },
  {
    by: 'rory_ect',
    text: 'A2: There is a list. I have not found the person who wrote the list. I have found that nobody checks the list. #InkwellChat',
    repostedBy: ['oduya_maths', 'pe_pete_marlow'],
  },
  {
    by: 'headteacher_hal',
    kind: 'shout-out',
    text: 'A2: @rory_ect it was me. I wrote the list. Please ignore the list. #InkwellChat',
  },
  {
    by: 'storyloom_books',
    text: 'A2: From the publishing side: the books that get read to pieces are hardly ever the ones on posters. Ask your librarian what gets repaired most. #InkwellChat',
  },
  {
    key: 'a2-abandon',
    by: 'mrs_quillfeather',
    kind: 'post-of-the-week',
    text: 'A2: We have a funeral for books that do not work. Two minutes, a few kind words, back on the shelf. Giving up well is a reading skill too. #InkwellChat',
    repostedBy: ['imogen_inkwell'],
  },
  {
    by: 'priya_phonics',
    replyTo: 'a2-abandon',
    text: 'A FUNERAL. I am doing this on Monday. I may bring a small hat. :goldstar:',
  },
  {
    by: 'anja_liest_vor',
    kind: 'highlight',
    lang: 'de',
    text: 'A2: Bei uns darf jede Woche ein anderes Kind aussuchen. Drei Seiten Probezeit, dann wird abgestimmt. Ehrlichkeit garantiert. #InkwellChat',
  },
  {
    by: 'ines_lectora',
    lang: 'es',
    text: 'R2: ¿Y si elige quien menos lee? Lo probamos en mayo: el libro más raro del curso y el más recordado. #InkwellChat',
  },
  {
    by: 'bookvan_bob',
    text: 'A2: Most borrowed from the van this term, in order: anything with a map in the front; anything with a dog; the bus timetable. #InkwellChat',
  },
  {
    by: 'dragonfly_send',
    text: 'A2: We offer the same story twice, once as text and once with objects in a bag. The bag wins. The bag always wins. #InkwellChat',
    media: [{ picture: 'story-bag', alt: '' }],
  },
  {
    by: 'paperclip_world',
    promoted: true,
    text: 'Half-term sale at Paperclip World: two hundred clips for the price of one hundred and ninety. Hurry, while they hold together!',
  },
  {
    by: 'labcoat_lucy',
    kind: 'highlight',
    replyTo: 'q2',
    text: 'I let them choose the question and I choose the page. “Do fish sleep” has now taken us through three books and a very long walk.',
  },
  {
    by: 'quiet_quentin',
    text: 'A2. Someone left a note in last year’s book: “this one is better than it looks”. I have left it in. #InkwellChat',
  },
  {
    by: 'governor_gwen',
    text: 'A2: Could somebody tell a governor what to look for on a visit? I would rather not ask for a spreadsheet. #InkwellChat',
    key: 'a2-gwen',
  },
  {
    by: 'headteacher_hal',
    kind: 'highlight',
    replyTo: 'a2-gwen',
    text: 'Ask three children what is being read to them and what they think happens next. If they argue about it, all is well.',
  },
  {
    by: 'gethin_darllen',
    replyTo: 'a2-abandon',
    text: 'We sing at ours. One verse, in a minor key.',
  },
  {
    by: 'parent_polly',
    quotes: 'a2-abandon',
    text: 'May we hold one at home for the book about the very sad potato? #InkwellChat',
  },
];
