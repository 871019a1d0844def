import type { ChatPost } from '../chat-post.ts';

export const question1: readonly ChatPost[] = [
  {
    key: 'q1',
    by: 'imogen_inkwell',
    text: 'Q1: When in the school day do you read aloud, and what had to move to make room for it? #InkwellChat',
  },
  {
    key: 'a1-bea',
    by: 'mrs_quillfeather',
    kind: 'highlight',
    text: 'A1: Ten minutes straight after lunch, every single day. It replaced ten minutes of me asking people to sit down. Nobody misses those. #InkwellChat',
    repostedBy: ['headteacher_hal'],
  },
  {
    by: 'tomasz_y4',
    replyTo: 'q1',
    text: 'A1 End of the day, coats on, chairs up. It turns the most chaotic quarter of an hour of the week into the quietest one.',
  },
  {
    by: 'ms_okonkwo_eng',
    kind: 'highlight',
    text: 'A1: First five minutes of every Year 9 lesson. No task, no question, no “what technique is this”. I read, they listen. Then we start. #InkwellChat',
  },
  {
    by: 'rory_ect',
    text: 'A1: honestly? When the photocopier breaks. Which is… four days a week, so I suppose I am consistent 😂 #InkwellChat',
  },
  {
    key: 'a1-hal',
    by: 'headteacher_hal',
    kind: 'highlight',
    text: 'A1: We moved assembly notices to a slide and gave the time back to tutors for a shared book. Cost: nothing. Complaints: one (mine, I like doing notices). #InkwellChat',
  },
  {
    by: 'governor_gwen',
    replyTo: 'a1-hal',
    text: 'As the governor who sat through those notices: best decision of the year 👏',
  },
  {
    by: 'oduya_maths',
    kind: 'highlight',
    text: 'A1: I read the problem aloud. Twice. The second time half the hands go down, because now they have actually heard the question. #InkwellChat',
  },
  {
    by: 'labcoat_lucy',
    kind: 'highlight',
    text: 'A1: Science, once a fortnight: a page from a discoverer’s notebook, crossings-out and all. “She was wrong for eleven years” lands better than any poster. #InkwellChat',
  },
  {
    by: 'salma_qiraa',
    kind: 'highlight',
    lang: 'ar',
    text: 'ج١: أقرأ لهم في الدقائق العشر الأولى من الصباح، قبل أن يبدأ الضجيج. القصة تجمع الصف كلّه. #InkwellChat',
  },
  {
    by: 'pe_pete_marlow',
    text: 'A1: Wet play. Thirty soggy eleven-year-olds on gym mats and a chapter of something with wolves in it. #InkwellChat',
  },
  {
    by: 'quiet_quentin',
    text: 'A1. In the library corner, to whoever turns up. Some days that is nobody, and I read anyway. #InkwellChat',
  },
  {
    by: 'ana_leitora',
    lang: 'pt',
    text: 'R1: Depois do recreio, sempre. Quinze minutos, luz apagada, um candeeiro pequeno. #InkwellChat #LerEmVozAlta',
  },
  {
    by: 'year6_yusuf',
    kind: 'highlight',
    replyTo: 'a1-bea',
    text: 'We copied this after your last post about it. Six weeks in, lunchtime arguments that reach the classroom: down from “daily” to “Thursdays”.',
  },
  {
    by: 'hist_hartley',
    text: 'A1: Start of each new unit. One diary entry, read in the dark. Nobody has ever asked me whether it will be in the exam. #InkwellChat',
  },
  {
    by: 'dragonfly_send',
    kind: 'highlight',
    text: 'A1: Little and often, and at the same time every day. For many of our pupils, the predictability is as soothing as the story. #InkwellChat',
    repostedBy: ['ta_tamsin'],
  },
  {
    by: 'parent_polly',
    text: 'A1: As a parent: the child who “did nothing” at school today can retell a whole chapter in the car. So, thank you. #InkwellChat',
  },
  {
    by: 'ks3_kofi',
    quotes: 'a1-bea',
    text: 'This is the swap I needed to see written down. Taking it to my head of year tomorrow. #InkwellChat',
  },
  {
    by: 'anja_liest_vor',
    lang: 'de',
    text: 'A1: Immer freitags, letzte Stunde. Wer schon gepackt hat, sitzt vorn. Alle haben schon gepackt. #InkwellChat',
  },
  {
    by: 'imogen_inkwell',
    text: 'Loving the small print in these answers. Keep the “what moved” part coming! #InkwellChat',
  },
];
