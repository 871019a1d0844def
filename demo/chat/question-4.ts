import type { ChatPost } from '../chat-post.ts';

export const question4: readonly ChatPost[] = [
  {
    key: 'q4',
    by: 'imogen_inkwell',
    text: 'Q4: The ones who drift, fidget, or already know how it ends: what has worked for you? Evidence and anecdote both welcome. #InkwellChat',
  },
  {
    key: 'a4-dragonfly',
    by: 'dragonfly_send',
    kind: 'post-of-the-week',
    text: 'A4: Something for the hands. Dough, doodling, a bit of string. Looking at you is not the same thing as listening to you. #InkwellChat',
    repostedBy: ['imogen_inkwell', 'ta_tamsin', 'headteacher_hal'],
  },
  {
    by: 'ta_tamsin',
    kind: 'highlight',
    quotes: 'a4-dragonfly',
    text: 'Seconded by the person who sits next to them. My best listener has not looked up since September. #InkwellChat',
  },
  {
    by: 'year6_yusuf',
    kind: 'post-of-the-week',
    text: 'A4: The boy who always knows the ending is now official keeper of the ending. He writes it down, seals it, and we open it on the last day. He has been wrong twice. He is thrilled. #InkwellChat',
  },
  {
    by: 'priya_phonics',
    text: 'A4: Shorter. When in doubt, shorter. Stop one paragraph before they want you to. #InkwellChat',
  },
  {
    by: 'labcoat_lucy',
    kind: 'highlight',
    text: 'A4: We wrote up our year of this, with the numbers that did not work out too: https://staffroom.example/notes/reading-aloud-in-science?ref=inkwell&year=2#what-failed #InkwellChat',
  },
  {
    by: 'hist_hartley',
    kind: 'highlight',
    replyTo: 'q4',
    text: 'Let them draw the map as you read. By the end you have thirty maps and one very heated argument about a river.',
    media: [{ picture: 'map', alt: 'A hand-drawn map of an island with a dotted path, a river and the word “HERE?”.' }],
  },
  {
    by: 'camille_cdi',
    kind: 'highlight',
    lang: 'fr',
    text: 'R4 : Un carnet, un crayon, et le droit de ne rien écrire. Les plus agités sont devenus nos meilleurs illustrateurs. #InkwellChat',
  },
  {
    by: 'mrs_quillfeather',
    text: 'A4: Two chairs at the back are “pacing chairs”. You may stand behind them and sway. About four children need them; nineteen have tried them. #InkwellChat',
  },
  {
    key: 'a4-rory',
    by: 'rory_ect',
    text: 'A4: Not an answer, a question: what if the one who drifts is the teacher? Asking after a Friday. #InkwellChat',
  },
  {
    by: 'ms_okonkwo_eng',
    kind: 'highlight',
    replyTo: 'a4-rory',
    text: 'Then a child reads and you listen. That counts. That really counts.',
  },
  { by: 'governor_gwen', replyTo: 'a4-rory', text: 'And you go home on time, please ❤️' },
  {
    by: 'anja_liest_vor',
    replyTo: 'q4',
    lang: 'de',
    text: 'Mitzeichnen, mitstricken, mitschaukeln. Nur nicht mitreden. Na gut, manchmal mitreden.',
  },
  {
    by: 'quiet_quentin',
    text: 'A4. I was the one who drifted. I remember every book. #InkwellChat',
    warning: 'School memories',
  },
  {
    by: 'headteacher_hal',
    text: 'A4: Somebody asked me on a learning walk why a boy was under the table. “Chapter nine,” he said, from under the table. Wrote it down word for word. #InkwellChat',
    repostedBy: ['drama_dee', 'parent_polly'],
  },
  {
    by: 'bookvan_bob',
    replyTo: 'a4-dragonfly',
    text: 'Can confirm. The van has a box of string. It is the second most borrowed item after the dog books.',
  },
  {
    by: 'tomasz_y4',
    kind: 'highlight',
    text: 'A4: For our new arrivals: the same chapter the evening before, on a recording, in their first language when a parent can. They come in knowing something, for once. #InkwellChat #EAL',
  },
  {
    by: 'ana_leitora',
    lang: 'pt',
    text: 'R4: Deixo a porta aberta. Quem sai, volta sempre antes do fim do capítulo 🐌 #InkwellChat',
  },
  {
    by: 'ines_lectora',
    replyTo: 'a4-rory',
    lang: 'es',
    text: 'Los viernes leo yo sentada en el suelo. Cambia todo, hasta para mí.',
  },
  {
    by: 'lantern_library',
    text: 'A4: Three things we have seen work\n\n1. a warm-up minute of silence\n2. a recap told by a child, never by us\n3. a chapter that ends in the wrong place\n\n#InkwellChat',
  },
];
