import type { ChatPost } from '../chat-post.ts';

export const closing: readonly ChatPost[] = [
  {
    key: 'wrap',
    by: 'imogen_inkwell',
    text: 'And that is the hour. I have laughed, I have taken three pages of notes and I would like it recorded that the dragon is staying. #InkwellChat',
  },
  {
    by: 'ta_tamsin',
    kind: 'shout-out',
    text: 'The lasagne survived. Thank you all, I am keeping the pacing chairs idea! #InkwellChat',
  },
  {
    by: 'camille_cdi',
    lang: 'fr',
    text: 'Merci à toutes et à tous, je repars avec un enterrement de livre et un sac à histoires. Belle soirée ! #InkwellChat',
  },
  {
    by: 'parent_polly',
    text: 'Came to lurk, stayed for the funeral. You are a lovely lot #InkwellChat',
  },
  {
    by: 'railway_ron',
    text: 'Does anybody know whether 1930s slates came in two sizes? Asking before I cut another forty-one. #ModelRailMonday',
  },
  {
    by: 'headteacher_hal',
    text: 'For the record, the list has been recycled. Goodnight #InkwellChat 👏',
    media: [{ picture: 'list', alt: 'A crumpled sheet headed “THE LIST” on its way into a green recycling bin.' }],
  },
  {
    by: 'oduya_maths',
    kind: 'shout-out',
    text: 'We were trending above the football for four whole minutes. I checked. I made a graph 🎉 #InkwellChat',
    media: [
      {
        picture: 'graph',
        alt: 'Line graph: posts a minute with #InkwellChat rise to 9 and cross the line marked “football”.',
      },
      { picture: 'graph-close', alt: 'The same graph, the four minutes shaded.' },
    ],
  },
  {
    by: 'governor_gwen',
    text: 'Next time: could we do handwriting? Please. I have questions. #InkwellChat',
    key: 'gwen-next',
  },
  { by: 'imogen_inkwell', replyTo: 'gwen-next', text: 'Handwriting it is. Bring your worst.' },
  {
    by: 'imogen_inkwell',
    text: 'Thank you, everyone. The summary will be on the blog tomorrow, the archive with it. Goodnight from #InkwellChat! ✒️',
  },
  { by: 'mrs_quillfeather', text: 'Goodnight from me and, reluctantly, from the dragon 🐉 #InkwellChat' },
];
