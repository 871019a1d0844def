import type { ChatPost } from '../chat-post.ts';

export const opening: readonly ChatPost[] = [
  {
    key: 'welcome',
    by: 'imogen_inkwell',
    text: 'Good evening and welcome to #InkwellChat, session 212! Tonight: reading aloud. Who does it, when, and what for? Five questions, one hour, biscuits optional ☕',
    repostedBy: ['lantern_library'],
  },
  {
    by: 'imogen_inkwell',
    text: 'House rules, as ever: start your answers with A1, A2 and so on, add #InkwellChat, and be kind.\n\nI will put the best of it into a summary on the blog tomorrow.',
  },
  {
    key: 'hello-bea',
    by: 'mrs_quillfeather',
    text: 'Evening all! Bea, Year 2, mug the size of my head, voice slightly hoarse from being a dragon since Tuesday 🐉 #InkwellChat',
  },
  { by: 'imogen_inkwell', replyTo: 'hello-bea', text: 'The dragon is exactly why I picked this topic.' },
  { by: 'rory_ect', text: 'Rory here, first year in the job, mostly here to steal ideas. #InkwellChat' },
  {
    by: 'gethin_darllen',
    lang: 'cy',
    text: 'Noswaith dda o Aberystwyth! Yn dysgu Blwyddyn 5 drwy gyfrwng y Gymraeg. #InkwellChat',
  },
  {
    by: 'camille_cdi',
    lang: 'fr',
    text: 'Bonsoir ! Professeure documentaliste à Nantes, je lis plus vite que je n’écris. #InkwellChat',
  },
  {
    by: 'railway_ron',
    text: 'Signal box number four finally has its roof on. Forty-one slates, all cut by hand. #ModelRailMonday',
    media: [{ picture: 'signal-box', alt: 'A model signal box on a green hill, with a red and a white signal arm.' }],
  },
  {
    by: 'ta_tamsin',
    text: 'Tamsin, TA. Half watching the oven, half watching this. If I go quiet, it is the lasagne. #InkwellChat',
  },
  {
    by: 'oduya_maths',
    text: 'Maths teacher at a reading chat. I come in peace and I have brought word problems. #InkwellChat',
    repostedBy: ['ks3_kofi'],
  },
  {
    by: 'bookvan_bob',
    text: 'Parked up for the night outside Little Wexcombe with 1,400 books and one working light bulb. Hello #inkwellchat!',
    media: [{ picture: 'book-van', alt: 'A yellow van at night, its side open, shelves of books lit by one bulb.' }],
  },
];
